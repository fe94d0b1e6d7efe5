import { dueRemark } from '../../domain/machine/due-remark.ts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import { createInterviewer, type Interviewer, type InterviewerDeps } from '../timed-round/interviewer.ts';

interface Deps extends InterviewerDeps {
  readonly machines: MachineCatalogue;
  readonly drafts: Pick<DraftBook, 'lastTyped'>;
}

/** Says in every running machine-coding round what an interviewer would, and with it that a level is open. */
export function createRemarker({ machines, drafts, ...deps }: Deps): Interviewer {
  return createInterviewer(deps, {
    kind: 'machine-coding', everyMs: 1_000, problem: 'A remark could not be given.',
    due({ id }, log, now) {
      const round = foldMachineRound(log);
      const machine = round && machines.machine(round.machineId);
      const due = machine && dueRemark({ log, lastTouch: drafts.lastTyped(id), now, questions: machine.prompts });
      return due && { type: 'remark-shown', v: 1, ...due };
    },
  });
}
