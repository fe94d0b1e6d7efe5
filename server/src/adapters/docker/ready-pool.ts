import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Wanted } from './wanted-ready.ts';

/** Something that takes long to start, is used once, and may die while it waits. */
export interface Single {
  readonly over: Promise<void>;
  remove(): Promise<void>;
}

export interface ReadyPool<T extends Single> {
  /** One that is ready, or the next that will be; who aborts leaves the line. @throws SandboxFault when it does not start. */
  take(signal: AbortSignal): Promise<T>;
  /** Starts what is missing; settles when nothing is. */
  fill(): Promise<void>;
  /** Removes what is too many. */
  trim(): void;
  /** Removes what waits and starts nothing more. */
  close(): Promise<void>;
}

export interface PoolOptions<T> {
  readonly start: () => Promise<T>;
  /** Asked anew before each start. */
  readonly wanted: () => Wanted;
  /** How many are started at once; more would only wait for each other. */
  readonly startsAtOnce: number;
}

interface Waiter<T> {
  readonly resolve: (single: T) => void;
  readonly reject: (error: unknown) => void;
}

export function createReadyPool<T extends Single>({ start, wanted, startsAtOnce }: PoolOptions<T>): ReadyPool<T> {
  const ready: T[] = [];
  const waiting: Waiter<T>[] = [];
  const starters = new Set<Promise<void>>();
  const leaving = new Set<Promise<void>>();
  let starting = 0;
  let closed = false;

  function missing(): number {
    return closed ? 0 : waiting.length + wanted().atLeast - ready.length - starting;
  }

  function remove(single: T): void {
    const gone = single.remove().finally(() => leaving.delete(gone));
    leaving.add(gone);
  }

  function keep(single: T): void {
    ready.push(single);
    // One that died waiting is not handed out.
    void single.over.then(() => {
      const at = ready.indexOf(single);
      if (at >= 0) ready.splice(at, 1).forEach(remove);
    });
  }

  async function startOne(): Promise<void> {
    starting += 1;
    try {
      const single = await start();
      const waiter = waiting.shift();
      if (waiter) waiter.resolve(single);
      else if (closed) remove(single);
      else keep(single);
    } finally {
      starting -= 1;
    }
  }

  async function startMissing(): Promise<void> {
    while (missing() > 0) {
      try {
        await startOne();
      } catch (error) {
        const waiter = waiting.shift();
        if (!waiter) throw error;
        waiter.reject(error);
        // The next job or the next quiet moment tries again.
        if (waiting.length === 0) return;
      }
    }
  }

  async function fill(): Promise<void> {
    while (starters.size < startsAtOnce && missing() > 0) {
      const starter = startMissing().finally(() => starters.delete(starter));
      starters.add(starter);
    }
    await Promise.all(starters);
  }

  function stand(signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      waiting.push(waiter);
      signal.addEventListener('abort', () => {
        const at = waiting.indexOf(waiter);
        if (at >= 0) waiting.splice(at, 1);
        reject(signal.reason as Error);
      }, { once: true });
      void fill().catch(() => undefined);
    });
  }

  return {
    async take(signal) {
      signal.throwIfAborted();
      if (closed) throw new SandboxFault('The judge is off.');
      return ready.shift() ?? stand(signal);
    },
    fill,
    trim: () => ready.splice(wanted().atMost).forEach(remove),
    async close() {
      closed = true;
      for (const waiter of waiting.splice(0)) waiter.reject(new SandboxFault('The judge is off.'));
      ready.splice(0).forEach(remove);
      await Promise.allSettled(starters);
      await Promise.all(leaving);
    },
  };
}
