import { createServer } from 'node:http';
import { join } from 'node:path';
import { PersonId, type JudgeView } from '@dayseven/contracts';
import { createFsrsScheduler } from './adapters/fsrs/fsrs-scheduler.ts';
import { createHttpApp } from './adapters/http/http-app.ts';
import { createRecordingFolder } from './adapters/recordings/recording-folder.ts';
import { createSocketServer } from './adapters/socket/socket-server.ts';
import type { Database } from './adapters/sqlite/database.ts';
import { createSqliteStores } from './adapters/sqlite/sqlite-stores.ts';
import { createFreeSpace } from './adapters/system/free-space.ts';
import { dayStart } from './adapters/system/day-start.ts';
import { dayRoundId, draftNoteId, finalJobId, newDayId, newNoteId, newRef, newRoundId, raceJobId } from './adapters/system/ids.ts';
import { repeat } from './adapters/system/repeat.ts';
import { createCheckDisk } from './application/check-disk.ts';
import { createListDays, createReadDay } from './application/day/read-days.ts';
import { openFactFinder } from './adapters/search/open-fact-finder.ts';
import { loadUnits, workOut } from './adapters/units/work-out.ts';
import { createProber } from './application/design/prober.ts';
import { createReadTemplate } from './application/design/own-template.ts';
import { createReadAnswers } from './application/behavioral/read-answers.ts';
import { createTapeOfBehavioral } from './application/behavioral/tape-of-behavioral.ts';
import { createTapeOfDesign } from './application/design/tape-of-design.ts';
import { createReadDesignDebrief } from './application/design/read-debrief.ts';
import { createBoardBook } from './application/design/board-book.ts';
import { createDoorkeeper } from './application/doorkeeper.ts';
import { createReadLessons } from './application/dsa/read-lessons.ts';
import { createReadReadiness } from './application/timed-round/read-readiness.ts';
import { createReadFacts } from './application/dsa/read-facts.ts';
import { createReadTape } from './application/timed-round/read-tape.ts';
import { createRoundKeeper } from './application/timed-round/round-keeper.ts';
import { createPrompter } from './application/dsa/prompter.ts';
import { createDrivers } from './application/timed-round/drivers.ts';
import { watchDrivers } from './application/timed-round/watch-drivers.ts';
import { createListUnreadable } from './application/timed-round/unreadable-rounds.ts';
import { createSubmitFinals } from './application/timed-round/submit-finals.ts';
import { createDraftBook } from './application/draft-book.ts';
import { createExportPerson } from './application/export-person.ts';
import { createListProblems } from './application/list-problems.ts';
import type { Checker } from './application/ports/checker.ts';
import type { Clock } from './application/ports/clock.ts';
import type { JudgeMachine, JudgeParts } from './application/ports/judge-machine.ts';
import type { JudgeSetup } from './application/ports/judge-setup.ts';
import type { Log } from './application/ports/log.ts';
import type { QuestionCatalogue } from './application/ports/question-catalogue.ts';
import type { ProblemCatalogue } from './application/ports/problem-catalogue.ts';
import type { MachineCatalogue } from './application/ports/machine-catalogue.ts';
import type { ScenarioCatalogue } from './application/ports/scenario-catalogue.ts';
import { createKeepChunk } from './application/recordings/keep-chunk.ts';
import { createReadRecording, createReadSound } from './application/recordings/read-recording.ts';
import { createReadVoice } from './application/recordings/read-voice.ts';
import { sweepRecordings } from './application/recordings/sweep-recordings.ts';
import { createListMachines } from './application/machine/list-machines.ts';
import { createMachineFinals } from './application/machine/machine-finals.ts';
import { createReadMachineDebrief } from './application/machine/read-debrief.ts';
import { createRemarker } from './application/machine/remarker.ts';
import { createTapeOfMachine } from './application/machine/tape-of-machine.ts';
import { createReadProblem } from './application/read-problem.ts';
import { createReadStories } from './application/stories/read-stories.ts';
import type { Viewer } from './application/viewer.ts';
import { composeExample } from './compose-example.ts';
import { composeJudge } from './compose-judge.ts';
import { composeKinds } from './compose-kinds.ts';
import { composeNotes } from './compose-notes.ts';
import { composeUseCases } from './compose-use-cases.ts';
import { composeViews } from './compose-views.ts';
import type { Config } from './config.ts';
import { listen } from './listen.ts';

/** What differs between the product and a test of it. */
export interface Outside {
  readonly database: Database;
  readonly catalogue: ProblemCatalogue;
  readonly scenarios: ScenarioCatalogue;
  readonly machines: MachineCatalogue;
  readonly questions: QuestionCatalogue;
  readonly clock: Clock;
  readonly log: Log;
  readonly machine: JudgeMachine;
  readonly setup: JudgeSetup;
  readonly checker: Checker;
  /** Ready already: then no set-up is run at first. */
  readonly judgeParts?: JudgeParts;
  /** Hears how the judge is doing, besides the pages. */
  readonly onJudge?: (view: JudgeView) => void;
}

export interface DaySeven {
  /** Serves, and begins to bring the judge up behind it; settles with the address. @throws CannotStart */
  start(): Promise<string>;
  /** Loads what would keep somebody waiting when it is first used. */
  warm(): Promise<void>;
  /** Hangs up, puts what is being judged back in the line, and closes the database. */
  stop(): Promise<void>;
}

/** On this machine one person exists and never signs in. */
const viewer: Viewer = { personId: PersonId.parse('local'), seat: 'candidate' };

export function assemble(config: Config, outside: Outside): DaySeven {
  const { database, catalogue, scenarios, machines, questions, clock, log } = outside;
  const owner = `${process.pid}-${newRef()}`;
  const stores = createSqliteStores(database, clock, owner);
  const { rounds, jobs, days, notes, stories, templates, removal } = stores;
  const recordings = createRecordingFolder(join(config.dataFolder, 'recordings'));
  const freeSpace = createFreeSpace(config.dataFolder);
  let port = config.port;
  const doorkeeper = createDoorkeeper({ port: () => port, anyPort: config.inContainer, ...(config.origin !== undefined && { origin: config.origin }) });

  const drafts = createDraftBook({ rounds, catalogue, clock });
  const boards = createBoardBook({ rounds, clock });
  const drivers = createDrivers(clock);
  const scheduler = createFsrsScheduler(dayStart);
  const views = composeViews({ days, rounds, jobs, drafts, boards, catalogue, scenarios, machines, questions, clock, drivers, notes, stories, scheduler });
  const { isHeldBack, roundMode, listRounds, showJobs, showRound, showDay, debriefDesign, debriefMachine, showBehavioral } = views;
  const ofNotes = composeNotes({ rounds, debriefDesign, debriefMachine, machines, notes, jobs, catalogue, questions, clock, isHeldBack, newNoteId, draftNoteId, scheduler });
  const readStories = createReadStories({ stories, rounds, questions });
  const readTemplate = createReadTemplate({ templates });
  const listUnreadable = createListUnreadable({ rounds, catalogue });
  const common = { viewer, clock, log, newRef, doorkeeper, judge: () => judge.view() };

  const http = createServer(createHttpApp({
    ...common,
    clientFolder: config.clientFolder,
    listProblems: createListProblems({ rounds, catalogue, isHeldBack }),
    listMachines: createListMachines({ rounds, machines }),
    listRounds, listUnreadable,
    readReadiness: createReadReadiness({ listRounds }),
    readProblem: createReadProblem({ rounds, catalogue }),
    readTape: createReadTape({ rounds, isHeldBack, catalogue, tapeOfBehavioral: createTapeOfBehavioral({ questions, notes }), tapeOfDesign: createTapeOfDesign({ rounds, scenarios }), tapeOfMachine: createTapeOfMachine({ rounds, machines }) }),
    readFacts: createReadFacts({ rounds, isHeldBack, jobs, catalogue }),
    readDesignDebrief: createReadDesignDebrief({ rounds, isHeldBack, debriefDesign }),
    readMachineDebrief: createReadMachineDebrief({ rounds, isHeldBack, debriefMachine }),
    readAnswers: createReadAnswers({ rounds, isHeldBack, showBehavioral }),
    readLessons: createReadLessons({ ...ofNotes, rounds, isHeldBack }),
    readNotes: ofNotes.readNotes,
    readExample: composeExample({ ...outside, scheduler }),
    readStories,
    readTemplate,
    exportPerson: createExportPerson({ ...views, days, rounds, boards, readNotes: ofNotes.readNotes, readStories, readTemplate }),
    listDays: createListDays({ days, showDay }),
    checkDisk: createCheckDisk(freeSpace),
    readRecording: createReadRecording({ rounds, isHeldBack, recordings }),
    readVoice: createReadVoice({ rounds, isHeldBack, recordings }),
    readSound: createReadSound({ rounds, isHeldBack, recordings }),
    keepChunk: createKeepChunk({ rounds, recordings, clock, freeSpace }),
    readDay: createReadDay({ days, rounds, clock, showDay }),
  }));
  const sockets = createSocketServer(http, { ...common, rounds, showJobs, showRound, tabLeft: (tab) => drivers.left(tab) });
  const announcer = {
    ...sockets.announcer,
    judgeChanged(view: JudgeView) {
      outside.onJudge?.(view);
      sockets.announcer.judgeChanged(view);
    },
  };
  const report = (problem: string, cause: unknown): void => log.fault(newRef(), new Error(problem, { cause }));
  const judge = composeJudge({
    ...outside, jobs, roundMode, announcer, owner,
    atOnce: config.judge.atOnce,
    report,
  });
  const keeper = createRoundKeeper({
    rounds, clock, announcer, report, repeat,
    submitFinals: createSubmitFinals({ rounds, jobs, drafts, clock, finalJobId, machineFinals: createMachineFinals({ jobs, drafts, machines, clock, finalJobId }), wakeJudge: () => judge.wake() }),
  });
  const interviewing = { rounds, drafts, clock, announcer, report, repeat };
  const interviewers = [createPrompter({ ...interviewing, catalogue }), createProber({ ...interviewing, scenarios, boards }), createRemarker({ ...interviewing, machines })];
  sockets.answer(composeUseCases({
    ...outside, ...views, ...ofNotes, ...composeKinds({ rounds, catalogue, scenarios, machines, questions, stories, templates, clock }),
    days, notes, stories, templates, removal, scheduler, rounds, jobs, recordings, drafts, announcer, boards, openFactFinder, estimator: workOut, newRoundId, newDayId, dayRoundId, raceJobId, keeper, drivers,
    running: judge.running,
    wakeJudge: () => judge.wake(),
  }));

  let stopWatching = (): void => undefined;

  return {
    async start() {
      port = await listen(http, config).catch((error: unknown) => {
        stores.close();
        throw error;
      });
      await keeper.start(stores.lastSign);
      await sweepRecordings({ rounds, recordings, clock, report });
      interviewers.forEach((one) => one.start());
      stopWatching = watchDrivers({ drivers, announcer, repeat });
      await judge.start(outside.judgeParts);
      return `http://localhost:${port}`;
    },
    async warm() {
      await loadUnits();
    },
    async stop() {
      await sockets.close();
      keeper.stop();
      interviewers.forEach((one) => one.stop());
      stopWatching();
      await judge.stop();
      stores.close();
    },
  };
}
