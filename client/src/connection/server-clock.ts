import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Connection } from './connection.ts';
import { useConnection } from './connection-context.ts';

const asks = 5;
const againMs = 60_000;
const everyMs = 250;

/** By how much the server's clock is ahead of this computer's: one for the whole page, so that whatever shows the time shows the same from its first moment. */
class ServerClock {
  #offset: number | undefined;
  #guess: number | undefined;
  #watchers = new Set<() => void>();
  #stop: (() => void) | undefined;
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Milliseconds; until one was measured, by what the server had just told. */
  offset(told: number): number {
    return this.#offset ?? (this.#guess ??= told - Date.now());
  }

  /** Measured every minute, when the page is looked at again and when the line comes back, for as long as anybody watches. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    this.#stop ??= this.#start();
    return () => {
      this.#watchers.delete(changed);
      if (this.#watchers.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  };

  #start(): () => void {
    const measure = () => void this.#measure();
    const looked = () => document.visibilityState === 'visible' && measure();
    measure();
    const timer = setInterval(measure, againMs);
    const silence = this.#connection.onLink((link) => link === 'online' && measure());
    document.addEventListener('visibilitychange', looked);
    return () => {
      clearInterval(timer);
      silence();
      document.removeEventListener('visibilitychange', looked);
    };
  }

  /** By the quickest of a few answers; the very first counts until there is a better one. */
  async #measure(): Promise<void> {
    let best = Infinity;
    for (let ask = 0; ask < asks; ask += 1) {
      const [sentAt, began] = [Date.now(), performance.now()];
      const reply = await this.#connection.ask('clock:ask', {});
      const took = performance.now() - began;
      if (!reply.ok || took >= best) continue;
      best = took;
      this.#offset = reply.value.now - (sentAt + took / 2);
      for (const changed of this.#watchers) changed();
    }
  }
}

const clocks = new WeakMap<Connection, ServerClock>();

function clockOf(connection: Connection): ServerClock {
  const known = clocks.get(connection);
  if (known !== undefined) return known;
  const clock = new ServerClock(connection);
  clocks.set(connection, clock);
  return clock;
}

/** The server's time now. `told` is what it was when the server told what is shown. */
export function useServerNow(told: number): number {
  const clock = clockOf(useConnection());
  const offset = useSyncExternalStore(clock.subscribe, () => clock.offset(told));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}

/** Whether a moment of the server's has come, rendering again only when it has. */
export function useHasCome(moment: number | undefined, told: number): boolean {
  const clock = clockOf(useConnection());
  const subscribe = useCallback((changed: () => void) => {
    const silence = clock.subscribe(changed);
    const timer = setInterval(changed, everyMs);
    return () => {
      silence();
      clearInterval(timer);
    };
  }, [clock]);
  return useSyncExternalStore(subscribe, () => moment !== undefined && Date.now() + clock.offset(told) >= moment);
}
