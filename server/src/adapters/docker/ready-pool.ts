import { SandboxFault } from '../../application/ports/sandbox.ts';

/** Something that takes long to start, is used once, and may die while it waits. */
export interface Single {
  readonly over: Promise<void>;
  remove(): Promise<void>;
}

export interface ReadyPool<T extends Single> {
  /** One that is ready, or the next that will be. @throws SandboxFault when it does not start. */
  take(): Promise<T>;
  /** Starts what is missing, one at a time; settles when the pool is full. */
  fill(): Promise<void>;
  /** Removes what waits and starts nothing more. */
  close(): Promise<void>;
}

export interface PoolOptions<T> {
  readonly size: number;
  readonly start: () => Promise<T>;
  /** Whether there is time to start more than what is asked for: refilling yields to verdicts. */
  readonly isQuiet: () => boolean;
}

interface Waiter<T> {
  readonly resolve: (single: T) => void;
  readonly reject: (error: unknown) => void;
}

export function createReadyPool<T extends Single>({ size, start, isQuiet }: PoolOptions<T>): ReadyPool<T> {
  const ready: T[] = [];
  const waiting: Waiter<T>[] = [];
  let closed = false;
  let starting: Promise<void> | undefined;

  function keep(single: T): void {
    ready.push(single);
    // One that died waiting is not handed out.
    void single.over.then(() => {
      const at = ready.indexOf(single);
      if (at < 0) return;
      ready.splice(at, 1);
      void single.remove();
    });
  }

  async function startOne(): Promise<void> {
    const single = await start();
    const waiter = waiting.shift();
    if (waiter) waiter.resolve(single);
    else if (closed) await single.remove();
    else keep(single);
  }

  async function startMissing(): Promise<void> {
    while (!closed && (waiting.length > 0 || (ready.length < size && isQuiet()))) {
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

  function fill(): Promise<void> {
    starting ??= startMissing().finally(() => { starting = undefined; });
    return starting;
  }

  return {
    take() {
      if (closed) return Promise.reject(new SandboxFault('The judge is off.'));
      const single = ready.shift();
      if (single) return Promise.resolve(single);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        void fill().catch(() => undefined);
      });
    },
    fill,
    async close() {
      closed = true;
      for (const waiter of waiting.splice(0)) waiter.reject(new SandboxFault('The judge is off.'));
      await Promise.all(ready.splice(0).map((single) => single.remove()));
      await starting?.catch(() => undefined);
    },
  };
}
