import { join } from 'node:path';
import { PersonId, type JudgeView } from '@dayseven/contracts';
import { loadCatalogue, type Catalogue } from '@dayseven/problems';
import { createRecordingFolder } from '../../server/src/adapters/recordings/recording-folder.ts';
import { tables } from '../../server/src/adapters/sqlite/tables.ts';
import { createSqliteStores } from '../../server/src/adapters/sqlite/sqlite-stores.ts';
import { createFsrsScheduler } from '../../server/src/adapters/fsrs/fsrs-scheduler.ts';
import { dayStart } from '../../server/src/adapters/system/day-start.ts';
import { dayRoundId, draftNoteId, finalJobId, newDayId, newNoteId, newRef, newRoundId, raceJobId } from '../../server/src/adapters/system/ids.ts';
import { repeat } from '../../server/src/adapters/system/repeat.ts';
import { openFactFinder } from '../../server/src/adapters/search/open-fact-finder.ts';
import { workOut } from '../../server/src/adapters/units/work-out.ts';
import { createBoardBook } from '../../server/src/application/design/board-book.ts';
import { createDraftBook } from '../../server/src/application/draft-book.ts';
import { createMachineFinals } from '../../server/src/application/machine/machine-finals.ts';
import { createRoundKeeper } from '../../server/src/application/timed-round/round-keeper.ts';
import { createDrivers } from '../../server/src/application/timed-round/drivers.ts';
import { createSubmitFinals } from '../../server/src/application/timed-round/submit-finals.ts';
import type { JobStore } from '../../server/src/application/ports/job-store.ts';
import type { Viewer } from '../../server/src/application/viewer.ts';
import { composeJudge } from '../../server/src/compose-judge.ts';
import { composeKinds } from '../../server/src/compose-kinds.ts';
import { composeNotes } from '../../server/src/compose-notes.ts';
import { composeUseCases } from '../../server/src/compose-use-cases.ts';
import { composeViews } from '../../server/src/compose-views.ts';
import { readConfig } from '../../server/src/config.ts';
import type { Job } from '../../server/src/domain/job/job.ts';
import { openOutside } from '../../server/src/open-outside.ts';

/** The server as `assemble` puts it together, on the real database and containers, but without its network: so many persons may use it. */
export interface House {
  readonly useCases: ReturnType<typeof composeUseCases>;
  readonly jobs: JobStore;
  /** What the log was told. */
  readonly faults: readonly unknown[];
  /** Someone who was not there before, or was. */
  person(name: string): Viewer;
  /** Hears of every change of a job after it was saved. */
  onJob(listener: (job: Job) => void): void;
  stop(): Promise<void>;
}

export interface HouseOptions {
  readonly dataFolder: string;
  readonly catalogue?: (shipped: Catalogue) => Catalogue;
}

/** Settles when the judge is ready. @throws when it is off */
export async function openHouse({ dataFolder, catalogue: change = (shipped) => shipped }: HouseOptions): Promise<House> {
  const config = { ...readConfig({}), dataFolder };
  const opened = await openOutside(config, process.env);
  const { outside } = opened;
  const faults: unknown[] = [];
  const listeners: ((job: Job) => void)[] = [];
  const { clock, scenarios, machines } = outside;
  const catalogue = change(await loadCatalogue());
  const owner = `${process.pid}-${newRef()}`;
  const stores = createSqliteStores(outside.database, clock, owner);
  const { days, rounds, jobs, notes, stories, templates, removal } = stores;
  const drafts = createDraftBook({ rounds, catalogue, clock });
  const boards = createBoardBook({ rounds, clock });
  const drivers = createDrivers(clock);
  const scheduler = createFsrsScheduler(dayStart);
  const { questions } = outside;
  const views = composeViews({ days, rounds, jobs, drafts, boards, catalogue, scenarios, machines, questions, clock, drivers, notes, stories, scheduler });
  const { roundMode, isHeldBack, debriefDesign, debriefMachine } = views;
  const ofNotes = composeNotes({ rounds, debriefDesign, debriefMachine, machines, notes, jobs, catalogue, questions, clock, isHeldBack, newNoteId, draftNoteId, scheduler });
  const ready = readiness();
  const announcer = {
    jobChanged: (job: Job) => listeners.forEach((listener) => listener(job)),
    jobProgress: () => undefined,
    roundChanged: () => undefined,
    draftChanged: () => undefined, boardChanged: () => undefined,
    judgeChanged: ready.hear,
  };
  const report = (problem: string, cause: unknown): void => void faults.push(new Error(problem, { cause }));
  const judge = composeJudge({
    ...outside, catalogue, jobs, roundMode, announcer, owner,
    atOnce: config.judge.atOnce,
    report,
  });
  const wakeJudge = (): void => judge.wake();
  const keeper = createRoundKeeper({ rounds, clock, announcer, report, repeat, submitFinals: createSubmitFinals({ rounds, jobs, drafts, clock, finalJobId, machineFinals: createMachineFinals({ jobs, drafts, machines, clock, finalJobId }), wakeJudge }) });

  async function stop(): Promise<void> {
    await judge.stop();
    stores.close();
    await opened.close();
  }

  await judge.start(outside.judgeParts);
  await ready.settled.catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  return {
    jobs, faults,
    useCases: composeUseCases({
      ...outside, ...views, ...ofNotes, ...composeKinds({ rounds, catalogue, scenarios, machines, questions, stories, templates, clock }),
      days, notes, stories, templates, removal, scheduler, rounds, jobs, recordings: createRecordingFolder(join(dataFolder, 'recordings')), catalogue, clock, drafts, boards, openFactFinder, estimator: workOut, announcer, newRoundId, newDayId, dayRoundId, raceJobId, keeper, drivers, wakeJudge,
      running: judge.running,
    }),
    person(name) {
      const personId = PersonId.parse(name);
      outside.database.run(tables.insertInto('persons').values({ id: personId, created_at: clock.now(), served_turn: 0 }).onConflict((same) => same.doNothing()));
      return { personId, seat: 'candidate' };
    },
    onJob: (listener) => void listeners.push(listener),
    stop,
  };
}

function readiness() {
  let hear: (view: JudgeView) => void = () => undefined;
  const settled = new Promise<void>((resolve, reject) => {
    hear = ({ state, text }) => {
      if (state === 'ready') resolve();
      if (state === 'off') reject(new Error(`the judge is off: ${text}`));
    };
  });
  return { settled, hear: (view: JudgeView) => hear(view) };
}
