import { apply, construct, push } from './primordials.mjs';

const { setImmediate: soon, Date: RealDate, Error, Promise } = globalThis;

/** Where every script begins, in both languages. */
const start = 946_684_800_000;
const longestDelay = 2 ** 31 - 1;
/** Of what asks for less than a millisecond. */
const leastDelay = { timeout: 1, interval: 1, immediate: 0 };
/** Knowing where a timer was set costs ten times what setting it does. */
const mostPlaces = 500;

/** A clock that stands still until it is told to go on, in the place of the real one. */
export function installClock() {
  let now = start;
  let timers = [];
  let made = 0;
  let placed = 0;
  let firing;

  const add = (kind, callback, ms, args) => {
    if (typeof callback !== 'function') throw new TypeError('A timer needs a function.');
    made += 1;
    const delay = ms >= 1 && ms <= longestDelay ? Math.trunc(ms) : leastDelay[kind];
    const timer = { id: made, kind, delay, at: now + delay, callback, args, holds: true, set: place() };
    push(timers, timer);
    return handleOf(timer);
  };
  // After many, one that a timer sets anew counts for its predecessor's place.
  const place = () => {
    placed += 1;
    return placed <= mostPlaces ? new Error() : firing?.set;
  };
  const handleOf = (timer) => {
    const holding = (holds) => {
      timer.holds = holds;
      return handle;
    };
    const handle = {
      ref: () => holding(true), unref: () => holding(false), hasRef: () => timer.holds,
      refresh() {
        if (timers.includes(timer)) timer.at = now + timer.delay;
        return handle;
      },
      [Symbol.toPrimitive]: () => timer.id,
    };
    return handle;
  };
  const clear = (handle) => {
    if (handle === undefined || handle === null) return;
    const id = Number(handle);
    timers = timers.filter((timer) => timer.id !== id);
  };
  const next = () => timers.reduce((first, timer) => (first === undefined || timer.at < first.at ? timer : first), undefined);
  const fire = (timer) => {
    now = Math.max(now, timer.at);
    if (timer.kind === 'interval') timer.at = now + timer.delay;
    else timers = timers.filter((other) => other !== timer);
    firing = timer;
    try {
      apply(timer.callback, undefined, timer.args);
    } finally {
      firing = undefined;
    }
  };

  give('setTimeout', (callback, ms, ...args) => add('timeout', callback, ms, args));
  give('setInterval', (callback, ms, ...args) => add('interval', callback, ms, args));
  give('setImmediate', (callback, ...args) => add('immediate', callback, 0, args));
  for (const name of ['clearTimeout', 'clearInterval', 'clearImmediate']) give(name, clear);
  give('Date', dateOf(() => now));
  give('performance', { now: () => now - start, timeOrigin: start });
  process.hrtime = Object.assign(() => [Math.trunc((now - start) / 1000), ((now - start) % 1000) * 1e6], { bigint: () => BigInt(now - start) * 1_000_000n });

  return {
    /** Everything that is to be done at this time is done. */
    settle,
    /** Lets so much time go by, and does what is due on the way in its order. */
    async advance(ms) {
      const until = now + ms;
      for (let timer = next(); timer !== undefined && timer.at <= until; timer = next()) {
        fire(timer);
        await settle();
      }
      now = until;
      await settle();
    },
    /** Goes on to the next timer; false when there is none. */
    async step() {
      const timer = next();
      if (timer === undefined) return false;
      fire(timer);
      await settle();
      return true;
    },
    /** What would keep a process of its own from ending, where it is known where it was set: its kind, its delay, and an error from there. */
    left: () => timers.filter(({ kind, holds, set }) => holds && kind !== 'immediate' && set !== undefined),
    /** Another script: at the beginning of time, with no timers left of the last. */
    restart() {
      now = start;
      timers = [];
      placed = 0;
    },
  };
}

/** Microtasks run to their end before what was put behind them. */
function settle() {
  return new Promise((resolve) => apply(soon, undefined, [resolve]));
}

function dateOf(now) {
  function Date(...parts) {
    if (new.target === undefined) return new RealDate(now()).toString();
    return construct(RealDate, parts.length === 0 ? [now()] : parts, new.target);
  }
  Object.setPrototypeOf(Date, RealDate);
  Date.prototype = RealDate.prototype;
  Date.now = now;
  return Date;
}

function give(name, value) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}
