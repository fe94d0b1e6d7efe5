import { createAnswerRemark, createFileChanges } from './application/machine/change-files.ts';
import { createJudgeFiles, createLookAtFiles } from './application/machine/judge-files.ts';
import { createSubmitFiles } from './application/machine/submit-files.ts';
import type { ChangeDeps } from './application/change-sheet.ts';
import type { DraftBook } from './application/draft-book.ts';
import type { JobId, MachineConditions, RoundId } from '@dayseven/contracts';
import type { MachineCatalogue } from './application/ports/machine-catalogue.ts';
import type { QueueJob } from './application/queue-job.ts';
import type { createDriven } from './application/timed-round/driven.ts';
import { createPlanRound } from './application/timed-round/plan-round.ts';
import type { DrawRound } from './application/timed-round/round-kinds.ts';

export interface MachineParts extends ChangeDeps {
  readonly machines: MachineCatalogue;
  readonly drafts: DraftBook;
  readonly newRoundId: () => RoundId;
  readonly raceJobId: (submission: JobId) => JobId;
  readonly drawMachineRound: DrawRound<MachineConditions>;
}

/** What is asked in a machine-coding round. */
export function composeMachine(parts: MachineParts, queueJob: QueueJob, { driven }: Pick<ReturnType<typeof createDriven>, 'driven'>) {
  const { createFile, renameFile, deleteFile } = createFileChanges(parts);
  const look = createLookAtFiles({ ...parts, queueJob });
  return {
    planMachineRound: createPlanRound(parts, parts.drawMachineRound),
    createFile: driven(createFile),
    renameFile: driven(renameFile),
    deleteFile: driven(deleteFile),
    runFiles: driven(createJudgeFiles({ ...parts, queueJob }, 'run')),
    submitFiles: driven(createSubmitFiles({ submit: createJudgeFiles({ ...parts, queueJob }, 'submission'), look, raceJobId: parts.raceJobId })),
    lookAtFiles: driven(look),
    answerRemark: driven(createAnswerRemark(parts)),
  };
}
