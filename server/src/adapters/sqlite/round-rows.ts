import { z } from 'zod';
import { AnswerMark, AnswerPart, Band, BehavioralConditions, Costs, DayId, DsaConditions, Edit, Grade, JobId, JobKind, Language, MarkedOn, NoteId, OwnCase, PersonId, PickReason, ProblemId, PromptAnswer, PromptKind, QuestionId, QuestionReason, Rating, RecordingEnd, RecordingId, RoundId, RoundKind, StoryId, TabId, VerdictKind } from '@dayseven/contracts';
import type { DraftKey, StoredEdit, StoredEvent, StoredRound } from '../../application/ports/round-store.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import { designEvents } from './design-rows.ts';
import { machineEvents } from './machine-rows.ts';
import type { EditRow, EventRow, RoundRow } from './tables.ts';

const question = { questionId: QuestionId };
const sheet = { problemId: ProblemId };
const finishedJob = { jobId: JobId, kind: JobKind, language: Language, revision: z.number(), verdict: VerdictKind };

/** Every format of an event that is still written. */
const Event: z.ZodType<RoundEvent> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('round-opened'), v: z.literal(1), problemId: ProblemId, language: Language }),
  z.object({ type: z.literal('dsa-planned'), v: z.literal(1), conditions: DsaConditions, picks: z.array(z.object({ problemId: ProblemId, because: z.array(PickReason) })) }),
  z.object({ type: z.literal('round-started'), v: z.literal(1) }),
  z.object({ type: z.literal('round-paused'), v: z.literal(1) }),
  z.object({ type: z.literal('round-resumed'), v: z.literal(1) }),
  z.object({ type: z.literal('time-credited'), v: z.literal(1), ms: z.number(), from: z.number(), to: z.number(), because: z.enum(['server-down', 'asleep']) }),
  z.object({ type: z.literal('round-ended'), v: z.literal(1), because: z.enum(['time', 'candidate']), endedAt: z.number() }),
  z.object({ type: z.literal('finals-submitted'), v: z.literal(1), jobs: z.array(JobId) }),
  z.object({ type: z.literal('round-rated'), v: z.literal(1), rating: Rating }),
  z.object({ type: z.literal('counting-set'), v: z.literal(1), reason: z.string().exactOptional() }),
  z.object({ type: z.literal('was-away'), v: z.literal(1), ms: z.number() }),
  z.object({ type: z.literal('notes-saved'), v: z.literal(1), text: z.string() }),
  z.object({ type: z.literal('behavioral-planned'), v: z.literal(1), conditions: BehavioralConditions, picks: z.array(z.object({ questionId: QuestionId, because: z.array(QuestionReason) })) }),
  z.object({ type: z.literal('answer-begun'), v: z.literal(1), ...question }),
  z.object({ type: z.literal('answer-saved'), v: z.literal(1), ...question, part: AnswerPart, text: z.string() }),
  z.object({ type: z.literal('answer-finished'), v: z.literal(1), ...question }),
  z.object({ type: z.literal('follow-up-asked'), v: z.literal(1), ...question, part: AnswerPart, text: z.string() }),
  z.object({ type: z.literal('follow-up-answered'), v: z.literal(1), ...question, part: AnswerPart, answer: PromptAnswer }),
  z.object({ type: z.literal('question-closed'), v: z.literal(1), ...question, band: Band.exactOptional() }),
  z.object({ type: z.literal('band-changed'), v: z.literal(1), ...question, band: Band.exactOptional() }),
  z.object({ type: z.literal('story-named'), v: z.literal(1), ...question, storyId: StoryId.exactOptional() }),
  z.object({ type: z.literal('answer-marked'), v: z.literal(1), ...question, on: MarkedOn, marks: z.array(AnswerMark) }),
  z.object({ type: z.literal('signals-opened'), v: z.literal(1), ...question }),
  z.object({ type: z.literal('recording-started'), v: z.literal(1), ...question, part: AnswerPart, recordingId: RecordingId }),
  z.object({ type: z.literal('recording-ended'), v: z.literal(1), ...question, recordingId: RecordingId, because: RecordingEnd, ms: z.number(), bytes: z.number() }),
  z.object({ type: z.literal('recording-deleted'), v: z.literal(1), ...question, recordingId: RecordingId }),
  z.object({ type: z.enum(['filler-marked', 'filler-taken-back']), v: z.literal(1), ...question, recordingId: RecordingId, atMs: z.number() }),
  z.object({ type: z.literal('review-begun'), v: z.literal(1), notes: z.array(NoteId) }),
  z.object({ type: z.literal('note-graded'), v: z.literal(1), noteId: NoteId, grade: Grade }),
  z.object({ type: z.literal('language-chosen'), v: z.literal(2), ...sheet, language: Language }),
  z.object({ type: z.literal('draft-begun'), v: z.literal(2), ...sheet, language: Language, starter: z.string() }),
  z.object({ type: z.literal('own-cases-saved'), v: z.literal(2), ...sheet, cases: z.array(OwnCase) }),
  z.object({ type: z.literal('hint-taken'), v: z.literal(1), ...sheet, hint: z.number() }),
  z.object({ type: z.literal('costs-said'), v: z.literal(1), ...sheet, costs: Costs }),
  z.object({ type: z.literal('pasted'), v: z.literal(1), ...sheet, characters: z.number() }),
  z.object({ type: z.literal('prompt-shown'), v: z.literal(1), ...sheet, kind: PromptKind, text: z.string() }),
  z.object({ type: z.literal('prompt-answered'), v: z.literal(1), ...sheet, kind: PromptKind, answer: PromptAnswer }),
  z.object({ type: z.literal('job-finished'), v: z.literal(2), ...sheet, ...finishedJob }),
  z.object({ type: z.literal('voice-begun'), v: z.literal(1), recordingId: RecordingId, keepsSound: z.boolean() }),
  z.object({ type: z.literal('voice-ended'), v: z.literal(1), recordingId: RecordingId, because: RecordingEnd, ms: z.number(), bytes: z.number() }),
  z.object({ type: z.literal('voice-deleted'), v: z.literal(1), recordingId: RecordingId }),
  ...designEvents,
  ...machineEvents,
]);

/** Events that had no problem in their first format, when a round had only one. */
const withoutProblem = new Set(['language-chosen', 'draft-begun', 'own-cases-saved', 'job-finished']);

const Changes = z.array(Edit);

export function eventRow(roundId: RoundId, { seq, at, event }: StoredEvent): EventRow {
  const { type, v, ...body } = event;
  return { round_id: roundId, seq, at, type, v, body: JSON.stringify(body) };
}

/** Reads every format ever written; `only` is the round's first problem, and the only one of any round written in the oldest format. */
export function storedEvent({ seq, at, type, v, body }: Omit<EventRow, 'round_id'>, only: string | undefined): StoredEvent {
  const rest = z.record(z.string(), z.unknown()).parse(JSON.parse(body));
  const today = v === 1 && withoutProblem.has(type) ? { ...rest, problemId: only, v: 2 } : { ...rest, v };
  return { seq, at, event: Event.parse({ ...today, type }) };
}

export function editRow({ roundId, problemId, language }: DraftKey, edit: StoredEdit): EditRow {
  const { revision, at, tab, batch, changes } = edit;
  return { round_id: roundId, problem_id: problemId, language, revision, at, tab, batch, changes: JSON.stringify(changes) };
}

export function storedEdit({ revision, at, tab, batch, changes }: Pick<EditRow, 'revision' | 'at' | 'tab' | 'batch' | 'changes'>): StoredEdit {
  return { revision, at, tab: TabId.parse(tab), batch, changes: Changes.parse(JSON.parse(changes)) };
}

export function storedRound(row: RoundRow, problems: readonly string[]): StoredRound {
  return {
    id: RoundId.parse(row.id), personId: PersonId.parse(row.person_id), kind: RoundKind.parse(row.kind),
    problems: problems.map((id) => ProblemId.parse(id)), openedAt: row.opened_at,
    ...(row.day_id !== null && { dayId: DayId.parse(row.day_id) }),
  };
}
