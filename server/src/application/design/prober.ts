import { dueProbe } from '../../domain/design/due-probe.ts';
import { foldDesignRound } from '../../domain/design/design-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';
import { createInterviewer, type Interviewer, type InterviewerDeps } from '../timed-round/interviewer.ts';
import type { BoardBook } from './board-book.ts';

interface Deps extends InterviewerDeps {
  readonly scenarios: ScenarioCatalogue;
  readonly drafts: Pick<DraftBook, 'lastTyped'>;
  readonly boards: Pick<BoardBook, 'lastStroke'>;
}

/** Asks what an interviewer would ask in every running design round. */
export function createProber({ scenarios, drafts, boards, ...deps }: Deps): Interviewer {
  return createInterviewer(deps, {
    kind: 'design', everyMs: 2_000, problem: 'A probe could not be given.',
    due({ id }, log, now) {
      const round = foldDesignRound(log);
      const deck = round && scenarios.find(round.scenarioId);
      const lastTouch = Math.max(drafts.lastTyped(id) ?? -Infinity, boards.lastStroke(id) ?? -Infinity);
      const due = deck && dueProbe({ log, lastTouch, now, deck });
      return due && { type: 'probe-shown', v: 1, ...due };
    },
  });
}
