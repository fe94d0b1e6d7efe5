import * as ask from '@dayseven/contracts';
import type {
  AnswerFollowUp, AnswerProbe, AnswerPrompt, AskClock, AskQuestion, BeginRecording, BeginVoice, BoardView, CancelJob, ChangeBand, ChooseLanguage, CloseQuestion, DayView, DesignCheckView,
  DesignDebrief, DismissCheck, DrawOnBoard, DrawOutcome, EditDraft, EditOutcome, EndRecording, ExpectOwnCase, FormatDraft, FormattedText, GradeInRound, GradeNote, ImportNotes, JobView, JoinRound, LookBack,
  NoteAbsence, NotePaste, NotesAdded, OpenRound, OwnCaseCheck, PasteNotes, PlanBehavioralRound, PlanDay, PlanDesignRound, PlanDsaRound, RateRound, ReplanDay, RestoreTemplate,
  MarkAnswer, NameStory, ReadCaseText, ReviseNote, RoundView, RunSolution, SaveAnswer, SaveComponents, SaveNotes, SaveOwnCases, SaveStory, SaveTemplate,
  SayCosts, SayPoint, ServerTime,
  SetCounting, SettleDraft, ShownText, SubmitSolution, TakeHint, TemplateView, ThisDay, ThisFiller, ThisNote, ThisQuestion, ThisRecording, ThisRound, ThisStory, ValidateOwnCase, WorkOutEstimate,
  WriteNote,
} from '@dayseven/contracts';
import type { UseCase } from '../../application/refusal.ts';
import { answer, type Answering, type Handler } from './answer.ts';

/** What a page may ask over the socket. */
export interface UseCases {
  readonly openRound: UseCase<OpenRound, RoundView>;
  readonly askClock: UseCase<AskClock, ServerTime>;
  readonly planDay: UseCase<PlanDay, DayView>;
  readonly replanDay: UseCase<ReplanDay, DayView>;
  readonly goOn: UseCase<ThisDay, DayView>;
  readonly endDay: UseCase<ThisDay, DayView>;
  readonly lookBack: UseCase<LookBack, DayView>;
  readonly deleteDay: UseCase<ThisDay, Record<string, never>>;
  readonly planBehavioralRound: UseCase<PlanBehavioralRound, RoundView>;
  readonly planDsaRound: UseCase<PlanDsaRound, RoundView>;
  readonly joinRound: UseCase<JoinRound, RoundView>;
  readonly takeOver: UseCase<ThisRound, RoundView>;
  readonly planDesignRound: UseCase<PlanDesignRound, RoundView>;
  readonly planMachineRound: UseCase<ask.PlanMachineRound, RoundView>;
  readonly createFile: UseCase<ask.CreateFile, RoundView>;
  readonly renameFile: UseCase<ask.RenameFile, RoundView>;
  readonly deleteFile: UseCase<ask.DeleteFile, RoundView>;
  readonly runFiles: UseCase<ask.JudgeFiles, JobView>;
  readonly submitFiles: UseCase<ask.JudgeFiles, JobView>;
  readonly lookAtFiles: UseCase<ask.LookAtFiles, JobView>;
  readonly answerRemark: UseCase<ask.AnswerRemark, RoundView>;
  readonly askQuestion: UseCase<AskQuestion, RoundView>;
  readonly openQuestions: UseCase<ThisRound, RoundView>;
  readonly answerProbe: UseCase<AnswerProbe, RoundView>;
  readonly saveComponents: UseCase<SaveComponents, RoundView>;
  readonly workOutEstimate: UseCase<WorkOutEstimate, RoundView>;
  readonly readCheck: UseCase<ThisRound, DesignCheckView>;
  readonly dismissCheck: UseCase<DismissCheck, DesignCheckView>;
  readonly sayPoint: UseCase<SayPoint, DesignDebrief>;
  readonly saveTemplate: UseCase<SaveTemplate, TemplateView>;
  readonly restoreTemplate: UseCase<RestoreTemplate, TemplateView>;
  readonly drawOnBoard: UseCase<DrawOnBoard, DrawOutcome>;
  readonly readBoard: UseCase<ThisRound, BoardView>;
  readonly startRound: UseCase<ThisRound, RoundView>;
  readonly pauseRound: UseCase<ThisRound, RoundView>;
  readonly resumeRound: UseCase<ThisRound, RoundView>;
  readonly endRound: UseCase<ThisRound, RoundView>;
  readonly deleteRound: UseCase<ThisRound, Record<string, never>>;
  readonly rateRound: UseCase<RateRound, RoundView>;
  readonly setCounting: UseCase<SetCounting, RoundView>;
  readonly chooseLanguage: UseCase<ChooseLanguage, RoundView>;
  readonly takeHint: UseCase<TakeHint, RoundView>;
  readonly sayCosts: UseCase<SayCosts, RoundView>;
  readonly answerPrompt: UseCase<AnswerPrompt, RoundView>;
  readonly noteAbsence: UseCase<NoteAbsence, RoundView>;
  readonly notePaste: UseCase<NotePaste, RoundView>;
  readonly saveNotes: UseCase<SaveNotes, RoundView>;
  readonly beginAnswer: UseCase<ThisQuestion, RoundView>;
  readonly saveAnswer: UseCase<SaveAnswer, RoundView>;
  readonly finishAnswer: UseCase<ThisQuestion, RoundView>;
  readonly answerFollowUp: UseCase<AnswerFollowUp, RoundView>;
  readonly markAnswer: UseCase<MarkAnswer, RoundView>;
  readonly openSignals: UseCase<ThisQuestion, RoundView>;
  readonly closeQuestion: UseCase<CloseQuestion, RoundView>;
  readonly changeBand: UseCase<ChangeBand, RoundView>;
  readonly beginRecording: UseCase<BeginRecording, RoundView>;
  readonly beginVoice: UseCase<BeginVoice, RoundView>;
  readonly endRecording: UseCase<EndRecording, RoundView>;
  readonly deleteRecording: UseCase<ThisRecording, RoundView>;
  readonly markFiller: UseCase<ThisFiller, RoundView>;
  readonly takeFillerBack: UseCase<ThisFiller, RoundView>;
  readonly beginReview: UseCase<ThisRound, RoundView>;
  readonly gradeInRound: UseCase<GradeInRound, RoundView>;
  readonly writeNote: UseCase<WriteNote, Record<string, never>>;
  readonly reviseNote: UseCase<ReviseNote, Record<string, never>>;
  readonly deleteNote: UseCase<ThisNote, Record<string, never>>;
  readonly gradeNote: UseCase<GradeNote, Record<string, never>>;
  readonly settleDraft: UseCase<SettleDraft, Record<string, never>>;
  readonly pasteNotes: UseCase<PasteNotes, NotesAdded>;
  readonly importNotes: UseCase<ImportNotes, NotesAdded>;
  readonly saveStory: UseCase<SaveStory, Record<string, never>>;
  readonly deleteStory: UseCase<ThisStory, Record<string, never>>;
  readonly nameStory: UseCase<NameStory, RoundView>;
  readonly editDraft: UseCase<EditDraft, EditOutcome>;
  readonly formatDraft: UseCase<FormatDraft, FormattedText>;
  readonly saveOwnCases: UseCase<SaveOwnCases, RoundView>;
  readonly validateOwnCase: UseCase<ValidateOwnCase, OwnCaseCheck>;
  readonly expectOwnCase: UseCase<ExpectOwnCase, JobView>;
  readonly runSolution: UseCase<RunSolution, JobView>;
  readonly submitSolution: UseCase<SubmitSolution, JobView>;
  readonly cancelJob: UseCase<CancelJob, JobView>;
  readonly readCaseText: UseCase<ReadCaseText, ShownText>;
}

/** Joins the socket to a round's news, once it was opened by its owner; says whether it had not joined before. */
type Join = (round: RoundView) => boolean;

/** Every event's parser and use case; an event that is missing here does not compile. */
export function requestHandlers(useCases: UseCases, answering: Answering, join: Join): Record<keyof ask.ClientToServer, Handler> {
  return {
    'round:open': answer(ask.OpenRound, joining(useCases.openRound, join), answering),
    'clock:ask': answer(ask.AskClock, useCases.askClock, answering),
    'day:plan': answer(ask.PlanDay, useCases.planDay, answering),
    'day:replan': answer(ask.ReplanDay, useCases.replanDay, answering),
    'day:go-on': answer(ask.ThisDay, useCases.goOn, answering),
    'day:end': answer(ask.ThisDay, useCases.endDay, answering),
    'day:look-back': answer(ask.LookBack, useCases.lookBack, answering),
    'day:delete': answer(ask.ThisDay, useCases.deleteDay, answering),
    'round:plan-dsa': answer(ask.PlanDsaRound, useCases.planDsaRound, answering),
    'round:join': answer(ask.JoinRound, joining(useCases.joinRound, join), answering),
    'round:take-over': answer(ask.ThisRound, joining(useCases.takeOver, join), answering),
    'round:plan-behavioral': answer(ask.PlanBehavioralRound, useCases.planBehavioralRound, answering),
    'round:plan-design': answer(ask.PlanDesignRound, useCases.planDesignRound, answering),
    'round:plan-machine': answer(ask.PlanMachineRound, useCases.planMachineRound, answering),
    'file:create': answer(ask.CreateFile, useCases.createFile, answering),
    'file:rename': answer(ask.RenameFile, useCases.renameFile, answering),
    'file:delete': answer(ask.DeleteFile, useCases.deleteFile, answering),
    'files:run': answer(ask.JudgeFiles, useCases.runFiles, answering),
    'files:submit': answer(ask.JudgeFiles, useCases.submitFiles, answering),
    'files:look': answer(ask.LookAtFiles, useCases.lookAtFiles, answering),
    'remark:answer': answer(ask.AnswerRemark, useCases.answerRemark, answering),
    'question:ask': answer(ask.AskQuestion, useCases.askQuestion, answering),
    'questions:open': answer(ask.ThisRound, useCases.openQuestions, answering),
    'probe:answer': answer(ask.AnswerProbe, useCases.answerProbe, answering),
    'components:save': answer(ask.SaveComponents, useCases.saveComponents, answering),
    'estimate:work-out': answer(ask.WorkOutEstimate, useCases.workOutEstimate, answering),
    'check:read': answer(ask.ThisRound, useCases.readCheck, answering),
    'check:dismiss': answer(ask.DismissCheck, useCases.dismissCheck, answering),
    'template:save': answer(ask.SaveTemplate, useCases.saveTemplate, answering),
    'template:restore': answer(ask.RestoreTemplate, useCases.restoreTemplate, answering),
    'point:say': answer(ask.SayPoint, useCases.sayPoint, answering),
    'board:draw': answer(ask.DrawOnBoard, useCases.drawOnBoard, answering),
    'board:read': answer(ask.ThisRound, useCases.readBoard, answering),
    'round:start': answer(ask.ThisRound, useCases.startRound, answering),
    'round:pause': answer(ask.ThisRound, useCases.pauseRound, answering),
    'round:resume': answer(ask.ThisRound, useCases.resumeRound, answering),
    'round:end': answer(ask.ThisRound, useCases.endRound, answering),
    'round:delete': answer(ask.ThisRound, useCases.deleteRound, answering),
    'round:rate': answer(ask.RateRound, useCases.rateRound, answering),
    'round:set-counting': answer(ask.SetCounting, useCases.setCounting, answering),
    'round:choose-language': answer(ask.ChooseLanguage, useCases.chooseLanguage, answering),
    'hint:take': answer(ask.TakeHint, useCases.takeHint, answering),
    'costs:say': answer(ask.SayCosts, useCases.sayCosts, answering),
    'prompt:answer': answer(ask.AnswerPrompt, useCases.answerPrompt, answering),
    'absence:note': answer(ask.NoteAbsence, useCases.noteAbsence, answering),
    'paste:note': answer(ask.NotePaste, useCases.notePaste, answering),
    'notes:save': answer(ask.SaveNotes, useCases.saveNotes, answering),
    'answer:begin': answer(ask.ThisQuestion, useCases.beginAnswer, answering),
    'answer:save': answer(ask.SaveAnswer, useCases.saveAnswer, answering),
    'answer:finish': answer(ask.ThisQuestion, useCases.finishAnswer, answering),
    'follow-up:answer': answer(ask.AnswerFollowUp, useCases.answerFollowUp, answering),
    'question:close': answer(ask.CloseQuestion, useCases.closeQuestion, answering),
    'band:change': answer(ask.ChangeBand, useCases.changeBand, answering),
    'answer:mark': answer(ask.MarkAnswer, useCases.markAnswer, answering),
    'signals:open': answer(ask.ThisQuestion, useCases.openSignals, answering),
    'recording:begin': answer(ask.BeginRecording, useCases.beginRecording, answering),
    'voice:begin': answer(ask.BeginVoice, useCases.beginVoice, answering),
    'recording:end': answer(ask.EndRecording, useCases.endRecording, answering),
    'recording:delete': answer(ask.ThisRecording, useCases.deleteRecording, answering),
    'filler:mark': answer(ask.ThisFiller, useCases.markFiller, answering),
    'filler:take-back': answer(ask.ThisFiller, useCases.takeFillerBack, answering),
    'review:begin': answer(ask.ThisRound, useCases.beginReview, answering),
    'review:grade': answer(ask.GradeInRound, useCases.gradeInRound, answering),
    'note:write': answer(ask.WriteNote, useCases.writeNote, answering),
    'note:revise': answer(ask.ReviseNote, useCases.reviseNote, answering),
    'note:delete': answer(ask.ThisNote, useCases.deleteNote, answering),
    'note:grade': answer(ask.GradeNote, useCases.gradeNote, answering),
    'note:settle-draft': answer(ask.SettleDraft, useCases.settleDraft, answering),
    'notes:paste': answer(ask.PasteNotes, useCases.pasteNotes, answering),
    'notes:import': answer(ask.ImportNotes, useCases.importNotes, answering),
    'story:save': answer(ask.SaveStory, useCases.saveStory, answering),
    'story:delete': answer(ask.ThisStory, useCases.deleteStory, answering),
    'story:name': answer(ask.NameStory, useCases.nameStory, answering),
    'draft:edit': answer(ask.EditDraft, useCases.editDraft, answering),
    'draft:format': answer(ask.FormatDraft, useCases.formatDraft, answering),
    'own-cases:save': answer(ask.SaveOwnCases, useCases.saveOwnCases, answering),
    'own-case:validate': answer(ask.ValidateOwnCase, useCases.validateOwnCase, answering),
    'own-case:expect': answer(ask.ExpectOwnCase, useCases.expectOwnCase, answering),
    'job:run': answer(ask.RunSolution, useCases.runSolution, answering),
    'job:submit': answer(ask.SubmitSolution, useCases.submitSolution, answering),
    'job:cancel': answer(ask.CancelJob, useCases.cancelJob, answering),
    'job:read-text': answer(ask.ReadCaseText, useCases.readCaseText, answering),
  };
}

function joining<Request>(openRound: UseCase<Request, RoundView>, join: Join): UseCase<Request, RoundView> {
  return async function openAndJoin(viewer, request) {
    const opened = await openRound(viewer, request);
    // What changed between reading and joining was told to nobody here, so a round just joined is read again.
    return opened.ok && join(opened.value) ? openRound(viewer, request) : opened;
  };
}
