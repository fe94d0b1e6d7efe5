import type { JudgeNext } from './judge-next.ts';

export interface JudgeWorker {
  /** There may be work, or the judge may have come on. */
  wake(): void;
  /** Takes no more jobs; settles when those in hand are done. */
  stop(): Promise<void>;
}

export interface JudgeWorkerDeps {
  readonly judgeNext: JudgeNext;
  /** How many jobs are judged at once. */
  readonly atOnce: number;
  readonly isOn: () => boolean;
  /** Looks whether the judge still works. */
  readonly afterFault: () => Promise<void>;
  readonly report: (problem: string, cause: unknown) => void;
}

/** Judges what is queued while the judge is on. */
export function createJudgeWorker({ judgeNext, atOnce, isOn, afterFault, report }: JudgeWorkerDeps): JudgeWorker {
  const atWork = new Set<Promise<void>>();
  let stopped = false;
  let wakes = 0;

  async function work(): Promise<void> {
    while (!stopped && isOn()) {
      const before = wakes;
      const outcome = await judgeNext();
      if (outcome === 'faulted') await afterFault();
      // Work that came while we looked is not left lying.
      if (outcome === 'nothing' && before === wakes) return;
    }
  }

  function begin(): void {
    const one = work()
      .catch((error: unknown) => report('A judge worker stopped.', error))
      .finally(() => atWork.delete(one));
    atWork.add(one);
  }

  return {
    wake() {
      wakes += 1;
      while (!stopped && isOn() && atWork.size < atOnce) begin();
    },
    async stop() {
      stopped = true;
      await Promise.all(atWork);
    },
  };
}
