import type { JobView } from '@dayseven/contracts';

export interface ShownJobs {
  readonly shown: JobView | undefined;
  /** The look for races that goes with a submission. */
  readonly race: JobView | undefined;
}

/** What is shown of the jobs, the newest first: the newest, and a submission together with the look for races at the same files. */
export function shownJobs(jobs: readonly JobView[]): ShownJobs {
  const [newest, before] = jobs;
  const two = [newest, before];
  const [submission, race] = [two.find((job) => job?.kind === 'submission'), two.find((job) => job?.kind === 'race')];
  const areOfOne = race !== undefined && submission?.revision === race.revision && submission.problemId === race.problemId;
  return areOfOne ? { shown: submission, race } : { shown: newest, race: undefined };
}
