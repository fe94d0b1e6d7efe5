import type { AnswerPart, QuestionId, TapeView } from '@dayseven/contracts';
import { foldBehavioralRound, type AskedQuestion } from '../../domain/behavioral/behavioral-round.ts';
import { changeBetween } from '../../domain/round/change-between.ts';
import type { Mark } from '../../domain/round/marks.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import type { NoteStore } from '../ports/note-store.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import type { StoredEvent } from '../ports/round-store.ts';

interface Deps {
  readonly questions: QuestionCatalogue;
  readonly notes: Pick<NoteStore, 'find'>;
}

type Questions = NonNullable<TapeView['behavioral']>;
type Question = Questions['questions'][number];

/** What a behavioral round's tape shows, and what of it is worth jumping to; undefined for a round of another kind. */
export type TapeOfBehavioral = (log: readonly StoredEvent[]) => Promise<{ readonly shown: Questions; readonly marks: readonly Mark[] } | undefined>;

export function createTapeOfBehavioral({ questions, notes }: Deps): TapeOfBehavioral {
  async function reviewOf(told: readonly Told[]): Promise<Questions['review']> {
    const begun = told.find(({ event }) => event.type === 'review-begun');
    if (begun?.event.type !== 'review-begun') return undefined;
    const graded = await Promise.all(told.map(async ({ atMs, event }) => {
      const note = event.type === 'note-graded' ? await notes.find(event.noteId) : undefined;
      return note && event.type === 'note-graded' ? [{ atMs, question: note.text.question, grade: event.grade }] : [];
    }));
    return { begunMs: begun.atMs, notes: begun.event.notes.length, graded: graded.flat() };
  }

  return async function tapeOfBehavioral(log) {
    const round = foldBehavioralRound(log);
    if (!round) return undefined;
    const timeOf = roundTime(log);
    const told = log.map(({ at, event }) => ({ atMs: timeOf(at), event }));
    const shown = round.asked.flatMap((asked) => {
      const question = questions.find(asked.questionId);
      return question ? [questionOn(told, { asked, text: question.text, timeOf })] : [];
    });
    const review = await reviewOf(told);
    const all = { questions: shown, ...(review && { review }) };
    return { shown: all, marks: marksOn(all) };
  };
}

/** What happened, by the round's own time. */
interface Told {
  readonly atMs: number;
  readonly event: StoredEvent['event'];
}

interface Shown {
  readonly asked: AskedQuestion;
  readonly text: string;
  readonly timeOf: (at: number) => number;
}

function questionOn(told: readonly Told[], { asked, text, timeOf }: Shown): Question {
  const { questionId: id, askedMs, answerFromMs, finishedMs, closedMs, band, recordings } = asked;
  return {
    id, text, askedMs, answerFromMs,
    ...(finishedMs !== undefined && { finishedMs }), ...(closedMs !== undefined && { closedMs }), ...(band && { band }),
    typed: typedOn(told, id, 0),
    followUps: told.flatMap(({ atMs, event }) => (event.type === 'follow-up-asked' && event.questionId === id
      ? [{ part: event.part, text: event.text, askedMs: atMs, ...answeredOn(told, id, event.part), typed: typedOn(told, id, event.part) }] : [])),
    recordings: recordings.filter(({ isDeleted }) => !isDeleted).map(({ id: recordingId, part, startedAt, end }) => ({ id: recordingId, part, fromMs: timeOf(startedAt), ms: end?.ms ?? 0 })),
  };
}

function answeredOn(told: readonly Told[], id: QuestionId, part: AnswerPart): Pick<Question['followUps'][number], 'answered'> {
  return told.flatMap(({ atMs, event }) => (event.type === 'follow-up-answered' && event.questionId === id && event.part === part ? [{ answered: { atMs, answer: event.answer } }] : []))[0] ?? {};
}

/** Each save is the whole text; the tape has what changed. */
function typedOn(told: readonly Told[], id: QuestionId, part: AnswerPart): Question['typed'] {
  const saved = told.flatMap(({ atMs, event }) => (event.type === 'answer-saved' && event.questionId === id && event.part === part ? [{ atMs, text: event.text }] : []));
  return { starter: '', edits: saved.map(({ atMs, text }, at) => ({ atMs, changes: [changeBetween(saved[at - 1]?.text ?? '', text)] })) };
}

function marksOn({ questions, review }: Questions): readonly Mark[] {
  return [
    ...questions.flatMap(({ text, askedMs, closedMs, band, followUps, recordings }): readonly Mark[] => [
      { atMs: askedMs, kind: 'question', text },
      ...followUps.map((one): Mark => ({ atMs: one.askedMs, kind: 'asked-on', text: one.text })),
      ...recordings.map(({ fromMs, ms }): Mark => ({ atMs: fromMs, kind: 'recording', text: `${Math.round(ms / 1000)} s` })),
      ...(closedMs === undefined ? [] : [{ atMs: closedMs, kind: 'band', ...(band && { band }) } as const]),
    ]),
    ...(review ? [{ atMs: review.begunMs, kind: 'review', text: review.notes === 1 ? '1 note' : `${review.notes} notes` } as const, ...review.graded.map(({ atMs, grade, question }): Mark => ({ atMs, kind: 'graded', grade, text: question }))] : []),
  ];
}
