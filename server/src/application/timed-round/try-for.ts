import type { RoundId } from '@dayseven/contracts';

/** Does something for a round and says whether it went well. What fails is reported once, until it goes well again: it is tried every few seconds. */
export type TryFor = (id: RoundId, work: () => Promise<void>) => Promise<boolean>;

export function createTryFor(report: (cause: unknown) => void): TryFor {
  const failing = new Set<RoundId>();
  return async function tryFor(id, work) {
    try {
      await work();
      failing.delete(id);
      return true;
    } catch (cause) {
      if (!failing.has(id)) report(cause);
      failing.add(id);
      return false;
    }
  };
}
