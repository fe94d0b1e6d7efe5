import { expect, test } from '@jest/globals';
import type { JobView } from '@dayseven/contracts';
import { shownJobs } from './shown-jobs.ts';

const job = (kind: JobView['kind'], revision: number, problemId = 'lot-level-2') => ({ id: `${kind}-${revision}`, kind, revision, problemId }) as unknown as JobView;
const ids = (jobs: readonly JobView[]) => {
  const { shown, race } = shownJobs(jobs);
  return [shown?.id, race?.id];
};

test('[K59] a submission is shown with the look for races at the same files, whichever came first', () => {
  expect(ids([job('race', 4), job('submission', 4), job('run', 3)])).toEqual(['submission-4', 'race-4']);
  expect(ids([job('submission', 4), job('race', 4)])).toEqual(['submission-4', 'race-4']);
});

test('[K59] anything else is shown alone, the newest', () => {
  expect(ids([])).toEqual([undefined, undefined]);
  expect(ids([job('race', 5), job('submission', 4)])).toEqual(['race-5', undefined]);
  expect(ids([job('race', 4), job('submission', 4, 'lot-level-1')])).toEqual(['race-4', undefined]);
  expect(ids([job('run', 4), job('race', 4), job('submission', 4)])).toEqual(['run-4', undefined]);
});
