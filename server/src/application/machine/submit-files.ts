import type { JobId, JobView, JudgeFiles, LookAtFiles } from '@dayseven/contracts';
import type { UseCase } from '../refusal.ts';

interface Deps {
  readonly submit: UseCase<JudgeFiles, JobView>;
  readonly look: UseCase<LookAtFiles, JobView>;
  /** Always the same for a submission. */
  readonly raceJobId: (submission: JobId) => JobId;
}

/** Submits the files and looks at them for races, where there is one to look for: the look is evidence, and takes nothing from the submission when it is refused. */
export function createSubmitFiles({ submit, look, raceJobId }: Deps): UseCase<JudgeFiles, JobView> {
  return async function submitFiles(viewer, asked) {
    const submitted = await submit(viewer, asked);
    if (submitted.ok) await look(viewer, { ...asked, jobId: raceJobId(asked.jobId), kind: 'race' });
    return submitted;
  };
}
