import type { StartedContainer } from './start-container.ts';

/** A container while it is lent. */
export interface Lent {
  readonly container: StartedContainer;
  /** Keeps it when the work is over; who keeps it calls what this gives once it is not needed any more. */
  readonly keep: () => () => void;
}

/** Containers that are used, each once: gone when the work in it is over or cancelled. */
export interface LentContainers {
  lend<T>(taking: Promise<StartedContainer>, cancelled: AbortSignal, work: (lent: Lent) => Promise<T>): Promise<T>;
  removeAll(): Promise<void>;
}

export function createLentContainers(): LentContainers {
  const lent = new Set<StartedContainer>();
  return {
    async lend(taking, cancelled, work) {
      const container = await taking;
      lent.add(container);
      const letGo = (): void => { void container.remove().then(() => lent.delete(container)); };
      let afterwards = letGo;
      const keep = (): (() => void) => {
        afterwards = () => undefined;
        return letGo;
      };
      cancelled.addEventListener('abort', letGo);
      try {
        cancelled.throwIfAborted();
        return await work({ container, keep });
      } finally {
        cancelled.removeEventListener('abort', letGo);
        afterwards();
      }
    },
    async removeAll() {
      await Promise.all([...lent].map((container) => container.remove()));
    },
  };
}
