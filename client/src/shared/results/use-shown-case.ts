import type { JobView } from '@dayseven/contracts';
import type { JobId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import type { LiveJob } from '../../connection/round-state.ts';
import { casesOf, neighbour, openingCase } from './opening-case.ts';

export type ShownCase = ReturnType<typeof useShownCase>;

/** Which case of the shown job is open: the first that failed until a person chooses, for each job anew. */
export function useShownCase(job: JobView | undefined, live: LiveJob | undefined) {
  const [choice, setChoice] = useState<{ readonly job: JobId; readonly index: number } | null>(null);
  const [marksDifferences, setMarksDifferences] = useState(true);
  const chosen = choice !== null && choice.job === job?.id ? choice.index : null;

  const choose = (index: number) => {
    if (job !== undefined) setChoice({ job: job.id, index });
  };
  const move = (step: 1 | -1) => {
    if (job === undefined) return;
    const cases = casesOf(job, live);
    const next = neighbour(cases, cases.find(({ index }) => index === chosen) ?? openingCase(cases), step);
    if (next !== undefined) choose(next.index);
  };
  return {
    chosen,
    choose,
    next: () => move(1),
    previous: () => move(-1),
    marksDifferences,
    toggleDifferences: () => setMarksDifferences((marks) => !marks),
  };
}
