import { countChange } from './adapters/diff/count-change.ts';
import { createShowBehavioral, type ShowBehavioral } from './application/behavioral/show-behavioral.ts';
import { createIsHeldBack, type IsHeldBack } from './application/day/held-back.ts';
import { createShowDay, type ShowDay } from './application/day/show-day.ts';
import type { BoardBook } from './application/design/board-book.ts';
import { createDebriefDesign, type DebriefDesign } from './application/design/debrief-design.ts';
import { createShowDesign } from './application/design/show-design.ts';
import type { DraftBook } from './application/draft-book.ts';
import { createDebriefMachine, type DebriefMachine } from './application/machine/debrief-machine.ts';
import { createOutcomeOfMachine } from './application/machine/machine-outcome.ts';
import { createShowMachine } from './application/machine/show-machine.ts';
import type { Clock } from './application/ports/clock.ts';
import type { DayStore } from './application/ports/day-store.ts';
import type { JobStore } from './application/ports/job-store.ts';
import type { MachineCatalogue } from './application/ports/machine-catalogue.ts';
import type { ProblemCatalogue } from './application/ports/problem-catalogue.ts';
import type { NoteScheduler } from './application/ports/note-scheduler.ts';
import type { NoteStore } from './application/ports/note-store.ts';
import type { QuestionCatalogue } from './application/ports/question-catalogue.ts';
import type { RoundStore } from './application/ports/round-store.ts';
import type { ScenarioCatalogue } from './application/ports/scenario-catalogue.ts';
import type { StoryStore } from './application/ports/story-store.ts';
import { createShowJobs, type ShowJobs } from './application/show-jobs.ts';
import { createShowRound, type ShowRound } from './application/show-round.ts';
import type { Drivers } from './application/timed-round/drivers.ts';
import { createListRound, createListRounds, type ListRound, type ListRounds } from './application/timed-round/list-rounds.ts';
import { createRoundMode, type RoundMode } from './application/timed-round/round-mode.ts';
import { judgedBy } from './judged-by.ts';

interface Parts {
  readonly days: DayStore;
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly drafts: DraftBook;
  readonly boards: Pick<BoardBook, 'read'>;
  readonly catalogue: ProblemCatalogue;
  readonly scenarios: ScenarioCatalogue;
  readonly machines: MachineCatalogue;
  readonly clock: Clock;
  readonly drivers: Pick<Drivers, 'of'>;
  readonly questions: QuestionCatalogue;
  readonly stories: StoryStore;
  readonly notes: NoteStore;
  readonly scheduler: NoteScheduler;
}

/** What shows things as their viewer may see them. */
export interface Views {
  readonly isHeldBack: IsHeldBack;
  readonly roundMode: RoundMode;
  readonly showJobs: ShowJobs;
  readonly showRound: ShowRound;
  readonly listRound: ListRound;
  readonly listRounds: ListRounds;
  readonly showDay: ShowDay;
  readonly debriefDesign: DebriefDesign;
  readonly debriefMachine: DebriefMachine;
  readonly showBehavioral: ShowBehavioral;
}

export function composeViews(parts: Parts): Views {
  const isHeldBack = createIsHeldBack(parts);
  const roundMode = createRoundMode({ ...parts, isHeldBack });
  const showJobs = createShowJobs({ ...parts, catalogue: judgedBy(parts), roundMode });
  const debriefDesign = createDebriefDesign(parts);
  const showBehavioral = createShowBehavioral(parts);
  const debriefMachine = createDebriefMachine({ ...parts, countChange });
  const listRound = createListRound({ ...parts, isHeldBack, debriefDesign, outcomeOfMachine: createOutcomeOfMachine({ ...parts, debriefMachine }) });
  return {
    isHeldBack, roundMode, showJobs, listRound, debriefDesign, debriefMachine, showBehavioral,
    showRound: createShowRound({ ...parts, showJobs, showDesign: createShowDesign(parts), showBehavioral, showMachine: createShowMachine({ ...parts, showJobs }) }),
    listRounds: createListRounds({ ...parts, listRound }),
    showDay: createShowDay({ ...parts, listRound }),
  };
}
