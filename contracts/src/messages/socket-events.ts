import type { BoardElement, BoardPatch, Edit, RoundId, TabId } from '../vocabulary/index.ts';
import type { Reply } from './replies.ts';
import type * as behavioral from './behavioral-requests.ts';
import type * as machine from './machine-requests.ts';
import type * as note from './note-requests.ts';
import type * as story from './story-requests.ts';
import type * as ask from './requests.ts';
import type { DayView } from './day-views.ts';
import type * as design from './design-requests.ts';
import type { BoardView, DesignCheckView, DesignDebrief, TemplateView } from './design-views.ts';
import type { JudgeView } from './judge-view.ts';
import type { JobProgress, JobView, ShownText } from './job-views.ts';
import type { DraftView, RoundView } from './views.ts';

type Answers<Request, Value> = (request: Request, reply: (answer: Reply<Value>) => void) => void;

/** `accepted`: the draft's revision after the batch. `behind`: the batch was made on an older text, which is here whole; nothing was applied. */
export type EditOutcome = { readonly kind: 'accepted'; readonly revision: number } | { readonly kind: 'behind'; readonly draft: DraftView };

/** The server's clock when it answered, in milliseconds since 1970. */
export interface ServerTime {
  readonly now: number;
}

/** An own case is right, or each wrong field has its sentence. */
export interface OwnCaseCheck {
  readonly fields: readonly (string | null)[];
}

/** A text as it should look; the draft itself is as it was. */
export interface FormattedText {
  readonly text: string;
}

/** How many notes were new; those whose question was there already are left out. */
export interface NotesAdded {
  readonly added: number;
  readonly known: number;
}

/** The board's revision after a drawing, and what another tab had made newer: it stands as it is here, and the patches on it were not applied. */
export interface DrawOutcome {
  readonly revision: number;
  readonly behind: readonly BoardElement[];
}

type Done = Record<string, never>;

/** What a page may ask: `noun:verb`. */
export interface ClientToServer {
  'round:open': Answers<ask.OpenRound, RoundView>;
  'clock:ask': Answers<ask.AskClock, ServerTime>;
  'day:plan': Answers<ask.PlanDay, DayView>;
  'day:replan': Answers<ask.ReplanDay, DayView>;
  'day:go-on': Answers<ask.ThisDay, DayView>;
  'day:end': Answers<ask.ThisDay, DayView>;
  'day:look-back': Answers<ask.LookBack, DayView>;
  'day:delete': Answers<ask.ThisDay, Record<string, never>>;
  'round:plan-dsa': Answers<ask.PlanDsaRound, RoundView>;
  'round:join': Answers<ask.JoinRound, RoundView>;
  'round:take-over': Answers<ask.ThisRound, RoundView>;
  'round:plan-design': Answers<design.PlanDesignRound, RoundView>;
  'round:plan-behavioral': Answers<behavioral.PlanBehavioralRound, RoundView>;
  'round:plan-machine': Answers<machine.PlanMachineRound, RoundView>;
  'round:start': Answers<ask.ThisRound, RoundView>;
  'round:pause': Answers<ask.ThisRound, RoundView>;
  'round:resume': Answers<ask.ThisRound, RoundView>;
  'round:end': Answers<ask.ThisRound, RoundView>;
  'round:delete': Answers<ask.ThisRound, Record<string, never>>;
  'round:rate': Answers<ask.RateRound, RoundView>;
  'round:set-counting': Answers<ask.SetCounting, RoundView>;
  'round:choose-language': Answers<ask.ChooseLanguage, RoundView>;
  'hint:take': Answers<ask.TakeHint, RoundView>;
  'costs:say': Answers<ask.SayCosts, RoundView>;
  'prompt:answer': Answers<ask.AnswerPrompt, RoundView>;
  'absence:note': Answers<ask.NoteAbsence, RoundView>;
  'paste:note': Answers<ask.NotePaste, RoundView>;
  'notes:save': Answers<ask.SaveNotes, RoundView>;
  'answer:begin': Answers<behavioral.ThisQuestion, RoundView>;
  'answer:save': Answers<behavioral.SaveAnswer, RoundView>;
  'answer:finish': Answers<behavioral.ThisQuestion, RoundView>;
  'follow-up:answer': Answers<behavioral.AnswerFollowUp, RoundView>;
  'question:close': Answers<behavioral.CloseQuestion, RoundView>;
  'band:change': Answers<behavioral.ChangeBand, RoundView>;
  'answer:mark': Answers<behavioral.MarkAnswer, RoundView>;
  'signals:open': Answers<behavioral.ThisQuestion, RoundView>;
  'recording:begin': Answers<behavioral.BeginRecording, RoundView>;
  'voice:begin': Answers<behavioral.BeginVoice, RoundView>;
  'recording:end': Answers<behavioral.EndRecording, RoundView>;
  'recording:delete': Answers<behavioral.ThisRecording, RoundView>;
  'filler:mark': Answers<behavioral.ThisFiller, RoundView>;
  'filler:take-back': Answers<behavioral.ThisFiller, RoundView>;
  'review:begin': Answers<ask.ThisRound, RoundView>;
  'review:grade': Answers<behavioral.GradeInRound, RoundView>;
  'note:write': Answers<note.WriteNote, Done>;
  'note:revise': Answers<note.ReviseNote, Done>;
  'note:delete': Answers<note.ThisNote, Done>;
  'note:grade': Answers<note.GradeNote, Done>;
  'note:settle-draft': Answers<note.SettleDraft, Done>;
  'notes:paste': Answers<note.PasteNotes, NotesAdded>;
  'notes:import': Answers<note.ImportNotes, NotesAdded>;
  'story:save': Answers<story.SaveStory, Done>;
  'story:delete': Answers<story.ThisStory, Done>;
  'story:name': Answers<story.NameStory, RoundView>;
  'question:ask': Answers<design.AskQuestion, RoundView>;
  'questions:open': Answers<ask.ThisRound, RoundView>;
  'probe:answer': Answers<design.AnswerProbe, RoundView>;
  'components:save': Answers<design.SaveComponents, RoundView>;
  'estimate:work-out': Answers<design.WorkOutEstimate, RoundView>;
  'check:read': Answers<ask.ThisRound, DesignCheckView>;
  'check:dismiss': Answers<design.DismissCheck, DesignCheckView>;
  'template:save': Answers<design.SaveTemplate, TemplateView>;
  'template:restore': Answers<design.RestoreTemplate, TemplateView>;
  'point:say': Answers<design.SayPoint, DesignDebrief>;
  'board:draw': Answers<design.DrawOnBoard, DrawOutcome>;
  'board:read': Answers<ask.ThisRound, BoardView>;
  'file:create': Answers<machine.CreateFile, RoundView>;
  'file:rename': Answers<machine.RenameFile, RoundView>;
  'file:delete': Answers<machine.DeleteFile, RoundView>;
  'files:run': Answers<machine.JudgeFiles, JobView>;
  'files:submit': Answers<machine.JudgeFiles, JobView>;
  'files:look': Answers<machine.LookAtFiles, JobView>;
  'remark:answer': Answers<machine.AnswerRemark, RoundView>;
  'draft:edit': Answers<ask.EditDraft, EditOutcome>;
  'draft:format': Answers<ask.FormatDraft, FormattedText>;
  'own-cases:save': Answers<ask.SaveOwnCases, RoundView>;
  'own-case:validate': Answers<ask.ValidateOwnCase, OwnCaseCheck>;
  'own-case:expect': Answers<ask.ExpectOwnCase, JobView>;
  'job:run': Answers<ask.RunSolution, JobView>;
  'job:submit': Answers<ask.SubmitSolution, JobView>;
  'job:cancel': Answers<ask.CancelJob, JobView>;
  'job:read-text': Answers<ask.ReadCaseText, ShownText>;
}

/** An accepted batch, told to the round's other tabs. */
export interface DraftChanged {
  readonly roundId: RoundId;
  readonly problemId: ask.EditDraft['problemId'];
  readonly language: ask.EditDraft['language'];
  readonly tab: TabId;
  readonly revision: number;
  readonly changes: readonly Edit[];
}

/** What was drawn in another tab. */
export interface BoardChanged {
  readonly roundId: RoundId;
  readonly revision: number;
  readonly patches: readonly BoardPatch[];
}

/** What the server tells: `noun:changed`. Rooms: a socket joins a round's room by `round:open` or `round:join`. */
export interface ServerToClient {
  'judge:changed': (view: JudgeView) => void;
  'round:changed': (view: RoundView) => void;
  'draft:changed': (change: DraftChanged) => void;
  'board:changed': (change: BoardChanged) => void;
  'job:changed': (view: JobView) => void;
  'job:progress': (progress: JobProgress) => void;
}

/** Compared on connect: a page built for another version reloads itself. */
export const protocolVersion = 27;

/** Sent in the handshake's `auth`. */
export interface Handshake {
  readonly protocol: number;
  readonly tab: TabId;
}

