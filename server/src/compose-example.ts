import { createMemoryDayStore } from './adapters/memory/memory-day-store.ts';
import { createMemoryJobStore } from './adapters/memory/memory-job-store.ts';
import { createMemoryNoteStore } from './adapters/memory/memory-note-store.ts';
import { createMemoryRoundStore } from './adapters/memory/memory-round-store.ts';
import { createMemoryStoryStore } from './adapters/memory/memory-story-store.ts';
import { createDraftBook } from './application/draft-book.ts';
import { createJudgedProblems } from './application/dsa/judged-problems.ts';
import { createTapeOfBehavioral } from './application/behavioral/tape-of-behavioral.ts';
import { createTapeOfDesign } from './application/design/tape-of-design.ts';
import { createReadFacts } from './application/dsa/read-facts.ts';
import { createReadLessons } from './application/dsa/read-lessons.ts';
import { createReadTape } from './application/timed-round/read-tape.ts';
import { keepExample } from './application/example/keep-example.ts';
import { createReadExample, type ReadExample } from './application/example/read-example.ts';
import { createShowBehavioral } from './application/behavioral/show-behavioral.ts';
import { createBoardBook } from './application/design/board-book.ts';
import { createShowDesign } from './application/design/show-design.ts';
import type { Clock } from './application/ports/clock.ts';
import type { NoteScheduler } from './application/ports/note-scheduler.ts';
import { createShowMachine } from './application/machine/show-machine.ts';
import { createTapeOfMachine } from './application/machine/tape-of-machine.ts';
import type { MachineCatalogue } from './application/ports/machine-catalogue.ts';
import type { ProblemCatalogue } from './application/ports/problem-catalogue.ts';
import type { QuestionCatalogue } from './application/ports/question-catalogue.ts';
import type { ScenarioCatalogue } from './application/ports/scenario-catalogue.ts';
import { createShowJobs } from './application/show-jobs.ts';
import { createShowRound } from './application/show-round.ts';
import { createDrivers } from './application/timed-round/drivers.ts';
import { composeViews } from './compose-views.ts';

interface Parts {
  readonly catalogue: ProblemCatalogue;
  readonly scenarios: ScenarioCatalogue;
  readonly machines: MachineCatalogue;
  readonly questions: QuestionCatalogue;
  readonly clock: Clock;
  readonly scheduler: NoteScheduler;
}

/** The example on stores of its own, read through the same views as anybody's round. */
export function composeExample(parts: Parts): ReadExample {
  const rounds = createMemoryRoundStore();
  const jobs = createMemoryJobStore(rounds);
  const own = { ...parts, rounds, jobs, days: createMemoryDayStore(), notes: createMemoryNoteStore(), stories: createMemoryStoryStore(), drafts: createDraftBook({ ...parts, rounds }), boards: createBoardBook({ ...parts, rounds }), drivers: createDrivers(parts.clock) };
  const { isHeldBack, roundMode } = composeViews(own);
  // Its verdicts are told without their cases, so that nobody waits for megabytes of them to be read.
  const caseless: ProblemCatalogue = { list: () => [], find: () => undefined };
  const showJobs = createShowJobs({ jobs, roundMode, catalogue: caseless });
  return createReadExample({
    rounds,
    showRound: createShowRound({ ...own, showJobs, showDesign: createShowDesign(own), showBehavioral: createShowBehavioral(own), showMachine: createShowMachine({ ...own, showJobs }) }),
    keepExample: () => keepExample(own),
    readTape: createReadTape({ ...own, isHeldBack, tapeOfBehavioral: createTapeOfBehavioral(own), tapeOfDesign: createTapeOfDesign(own), tapeOfMachine: createTapeOfMachine(own) }),
    readFacts: createReadFacts({ rounds, isHeldBack, jobs, catalogue: caseless }),
    readLessons: createReadLessons({ ...own, isHeldBack, judgedProblems: createJudgedProblems(own) }),
  });
}
