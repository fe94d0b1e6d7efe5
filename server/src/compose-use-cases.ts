import type { BehavioralConditions, DayId, DesignConditions, DsaConditions, RoundId } from '@dayseven/contracts';
import { createCancelJob } from './application/cancel-job.ts';
import { createChooseLanguage } from './application/choose-language.ts';
import { createDeleteDay } from './application/day/delete-day.ts';
import { createEndDay } from './application/day/end-day.ts';
import { createGoOn } from './application/day/go-on.ts';
import type { IsHeldBack } from './application/day/held-back.ts';
import { createLookBack } from './application/day/look-back.ts';
import { createPlanDay } from './application/day/plan-day.ts';
import { createReplanDay } from './application/day/replan-day.ts';
import { createTakePlan } from './application/day/take-plan.ts';
import { createOfDay } from './application/day/of-day.ts';
import type { ShowDay } from './application/day/show-day.ts';
import { composeBehavioral, type BehavioralParts } from './compose-behavioral.ts';
import { composeMachine, type MachineParts } from './compose-machine.ts';
import type { Notes } from './compose-notes.ts';
import { composeStories, type StoryParts } from './compose-stories.ts';
import type { BoardBook } from './application/design/board-book.ts';
import { createAskQuestion } from './application/design/ask-question.ts';
import { createAnswerProbe } from './application/design/answer-probe.ts';
import { createOpenQuestions } from './application/design/open-questions.ts';
import { createDesignChecks } from './application/design/check-design.ts';
import { createDrawOnBoard, createReadBoard } from './application/design/draw-on-board.ts';
import type { DebriefDesign } from './application/design/debrief-design.ts';
import { createReadDesignDebrief } from './application/design/read-debrief.ts';
import { createRestoreTemplate, createSaveTemplate } from './application/design/own-template.ts';
import { createSaveComponents } from './application/design/save-components.ts';
import { createSayPoint } from './application/design/say-point.ts';
import { createWorkOutEstimate } from './application/design/work-out-estimate.ts';
import type { DraftBook } from './application/draft-book.ts';
import { createAnswerPrompt } from './application/dsa/answer-prompt.ts';
import { createNoteAbsence } from './application/timed-round/note-absence.ts';
import { createDeleteRound } from './application/timed-round/delete-round.ts';
import { createJoinRound } from './application/timed-round/join-round.ts';
import { createClockMoves } from './application/timed-round/move-clock.ts';
import { createDriven } from './application/timed-round/driven.ts';
import type { Drivers } from './application/timed-round/drivers.ts';
import { createTakeOver } from './application/timed-round/take-over.ts';
import { createPlanRound } from './application/timed-round/plan-round.ts';
import { createRateRound } from './application/timed-round/rate-round.ts';
import { createSetCounting } from './application/timed-round/set-counting.ts';
import type { RoundKeeper } from './application/timed-round/round-keeper.ts';
import type { DrawRound, RoundKinds } from './application/timed-round/round-kinds.ts';
import type { RoundMode } from './application/timed-round/round-mode.ts';
import { createSaveNotes } from './application/timed-round/save-notes.ts';
import { createEditDraft } from './application/edit-draft.ts';
import { createExpectOwnCase } from './application/expect-own-case.ts';
import { createFormatDraft } from './application/format-draft.ts';
import { createNotePaste } from './application/note-paste.ts';
import { createOpenRound } from './application/open-round.ts';
import type { Announcer } from './application/ports/announcer.ts';
import type { Clock } from './application/ports/clock.ts';
import type { DayStore } from './application/ports/day-store.ts';
import type { Estimator } from './application/ports/estimator.ts';
import type { OpenFactFinder } from './application/ports/fact-finder.ts';
import type { ScenarioCatalogue } from './application/ports/scenario-catalogue.ts';
import type { JobStore } from './application/ports/job-store.ts';
import type { JudgeMachine } from './application/ports/judge-machine.ts';
import type { ProblemCatalogue } from './application/ports/problem-catalogue.ts';
import type { Removal } from './application/ports/removal.ts';
import type { RoundStore } from './application/ports/round-store.ts';
import { judgedBy } from './judged-by.ts';
import type { TemplateStore } from './application/ports/template-store.ts';
import type { RunningJobs } from './application/ports/running-jobs.ts';
import { createQueueJob } from './application/queue-job.ts';
import { createReadCaseText } from './application/read-case-text.ts';
import { createRunSolution } from './application/run-solution.ts';
import { createSaveOwnCases } from './application/save-own-cases.ts';
import type { ShowJobs } from './application/show-jobs.ts';
import type { ShowRound } from './application/show-round.ts';
import { createSayCosts } from './application/say-costs.ts';
import { createSubmitSolution } from './application/submit-solution.ts';
import { createTakeHint } from './application/take-hint.ts';
import { createValidateOwnCase } from './application/validate-own-case.ts';
import { ok } from './domain/result.ts';

export interface UseCaseParts extends BehavioralParts, StoryParts, MachineParts {
  readonly days: DayStore;
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly drafts: DraftBook;
  readonly boards: BoardBook;
  readonly scenarios: ScenarioCatalogue;
  readonly templates: TemplateStore;
  readonly removal: Removal;
  readonly openFactFinder: OpenFactFinder;
  readonly estimator: Estimator;
  readonly announcer: Announcer;
  readonly machine: JudgeMachine;
  readonly running: RunningJobs;
  readonly wakeJudge: () => void;
  readonly newRoundId: () => RoundId;
  readonly newDayId: () => DayId;
  readonly dayRoundId: (dayId: DayId, place: number) => RoundId;
  readonly drawDsaRound: DrawRound<DsaConditions>;
  readonly drawDesignRound: DrawRound<DesignConditions>;
  readonly drawBehavioralRound: DrawRound<BehavioralConditions>;
  readonly kinds: RoundKinds;
  readonly showJobs: ShowJobs;
  readonly showRound: ShowRound;
  readonly showDay: ShowDay;
  readonly isHeldBack: IsHeldBack;
  readonly debriefDesign: DebriefDesign;
  readonly roundMode: RoundMode;
  readonly keeper: RoundKeeper;
  readonly drivers: Drivers;
  readonly addNotes: Notes['addNotes'];
  readonly noteUseCases: Notes['noteUseCases'];
}

/** Every use case that changes something or asks for a secret. */
export function composeUseCases(parts: UseCaseParts) {
  const queueJob = createQueueJob(parts);
  const { ofRound, driven, drivenJob, handedIn } = createDriven(parts);
  const clockMoves = createClockMoves(parts);
  const checks = createDesignChecks(parts);
  const ofDay = createOfDay();
  const takePlan = createTakePlan(parts);
  return {
    openRound: createOpenRound(parts),
    askClock: async () => ok({ now: parts.clock.now() }),
    planDsaRound: createPlanRound(parts, parts.drawDsaRound),
    planDesignRound: createPlanRound(parts, parts.drawDesignRound),
    askQuestion: driven(createAskQuestion(parts)),
    openQuestions: driven(createOpenQuestions(parts)),
    answerProbe: driven(createAnswerProbe(parts)),
    saveComponents: handedIn(createSaveComponents(parts)),
    workOutEstimate: driven(createWorkOutEstimate(parts)),
    readCheck: checks.readCheck,
    dismissCheck: driven(checks.dismissCheck),
    saveTemplate: createSaveTemplate(parts),
    restoreTemplate: createRestoreTemplate(parts),
    sayPoint: ofRound(createSayPoint({ ...parts, readDebrief: createReadDesignDebrief(parts) })),
    drawOnBoard: handedIn(createDrawOnBoard(parts)),
    readBoard: createReadBoard(parts),
    planBehavioralRound: createPlanRound(parts, parts.drawBehavioralRound),
    ...composeMachine(parts, queueJob, { driven }),
    ...composeBehavioral(parts, { ofRound, driven, handedIn }),
    ...composeStories(parts, { driven }),
    joinRound: createJoinRound(parts),
    takeOver: createTakeOver(parts),
    startRound: clockMoves.startRound,
    pauseRound: driven(clockMoves.pauseRound),
    resumeRound: driven(clockMoves.resumeRound),
    endRound: driven(clockMoves.endRound),
    planDay: createPlanDay({ ...parts, takePlan }),
    replanDay: ofDay(createReplanDay({ ...parts, takePlan })),
    goOn: ofDay(createGoOn({ ...parts, startRound: clockMoves.startRound })),
    endDay: ofDay(createEndDay(parts)),
    lookBack: ofDay(createLookBack(parts)),
    deleteDay: ofDay(createDeleteDay(parts)),
    deleteRound: ofRound(createDeleteRound(parts)),
    rateRound: ofRound(createRateRound(parts)),
    setCounting: ofRound(createSetCounting(parts)),
    chooseLanguage: driven(createChooseLanguage(parts)),
    takeHint: driven(createTakeHint(parts)),
    sayCosts: driven(createSayCosts(parts)),
    answerPrompt: driven(createAnswerPrompt(parts)),
    noteAbsence: driven(createNoteAbsence(parts)),
    notePaste: driven(createNotePaste(parts)),
    saveNotes: handedIn(createSaveNotes(parts)),
    ...parts.noteUseCases,
    editDraft: handedIn(createEditDraft(parts)),
    formatDraft: createFormatDraft(parts),
    saveOwnCases: handedIn(createSaveOwnCases(parts)),
    validateOwnCase: createValidateOwnCase(parts),
    expectOwnCase: driven(createExpectOwnCase({ ...parts, queueJob })),
    runSolution: driven(createRunSolution({ ...parts, queueJob })),
    submitSolution: driven(createSubmitSolution({ ...parts, queueJob })),
    cancelJob: drivenJob(createCancelJob(parts)),
    readCaseText: createReadCaseText({ ...parts, catalogue: judgedBy(parts) }),
  };
}
