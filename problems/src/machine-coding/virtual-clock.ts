/** The harness's clock (sandbox/harness/typescript/clock.mjs), for models: it stands still until it is told to go on. */
export interface VirtualClock {
  settle(): Promise<void>;
  advance(ms: number): Promise<void>;
  /** Goes on to the next timer; false when there is none. */
  step(): Promise<boolean>;
  /** Puts the real one back. */
  remove(): void;
}

const start = 946_684_800_000;

interface Timer {
  at: number;
  readonly delay: number;
  readonly repeats: boolean;
  readonly call: () => void;
}

export function installVirtualClock(): VirtualClock {
  const { setTimeout, setInterval, clearTimeout, clearInterval, setImmediate: soon, Date: RealDate } = globalThis;
  let now = start;
  const timers = new Map<number, Timer>();
  let made = 0;

  const add = (repeats: Timer['repeats']) => (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number => {
    made += 1;
    const delay = Math.max(1, Math.trunc(ms));
    timers.set(made, { at: now + delay, delay, repeats, call: () => callback(...args) });
    return made;
  };
  const clear = (id: unknown): void => void timers.delete(Number(id));
  const next = (): [number, Timer] | undefined => [...timers].reduce<[number, Timer] | undefined>((first, one) => (first === undefined || one[1].at < first[1].at ? one : first), undefined);
  const fire = ([id, timer]: [number, Timer]): void => {
    now = Math.max(now, timer.at);
    if (timer.repeats) timer.at = now + timer.delay;
    else timers.delete(id);
    timer.call();
  };
  const settle = async (): Promise<void> => new Promise((resolve) => soon(resolve));

  const VirtualDate = new Proxy(RealDate, {
    construct: (target, parts: unknown[], made) => Reflect.construct(target, parts.length === 0 ? [now] : parts, made) as object,
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key) as unknown),
  });
  Object.assign(globalThis, { setTimeout: add(false), setInterval: add(true), clearTimeout: clear, clearInterval: clear, Date: VirtualDate });

  return {
    settle,
    async advance(ms) {
      const until = now + ms;
      for (let due = next(); due && due[1].at <= until; due = next()) {
        fire(due);
        await settle();
      }
      now = until;
      await settle();
    },
    async step() {
      const due = next();
      if (due) fire(due);
      await settle();
      return due !== undefined;
    },
    remove() {
      Object.assign(globalThis, { setTimeout, setInterval, clearTimeout, clearInterval, Date: RealDate });
    },
  };
}
