import type { TapeView } from '@dayseven/contracts';
import { applyEdits } from '../../connection/text-edits.ts';

type Questions = NonNullable<TapeView['behavioral']>;
type Question = Questions['questions'][number];
type Typed = Question['typed'];
/** Sound of an answer, in the round's own time. */
export type TapedSound = Question['recordings'][number];

/** A question as it stood at a moment. */
export interface QuestionFrame {
  readonly id: string;
  readonly text: string;
  readonly state: 'preparing' | 'answering' | 'answered' | 'closed';
  readonly typed: string;
  readonly followUps: readonly (Pick<Question['followUps'][number], 'text'> & { readonly answer?: 'said' | 'put-aside'; readonly typed: string })[];
  /** Those that had begun. */
  readonly recordings: readonly TapedSound[];
  /** Once it was closed with one. */
  readonly band?: NonNullable<Question['band']>;
}

/** What a behavioral round's page had shown up to a moment. */
export interface QuestionsFrame {
  readonly asked: readonly QuestionFrame[];
  readonly review?: Pick<NonNullable<Questions['review']>, 'notes' | 'graded'>;
}

const soundEveryMs = 1_000;

/** The moments at which something was typed, and each second that was recorded. */
export function workOnQuestions({ questions }: Questions): readonly number[] {
  return questions.flatMap(({ typed, followUps, recordings }) => [
    ...[typed, ...followUps.map((one) => one.typed)].flatMap(({ edits }) => edits.map(({ atMs }) => atMs)),
    ...recordings.flatMap(({ fromMs, ms }) => Array.from({ length: Math.ceil(ms / soundEveryMs) }, (_, at) => fromMs + at * soundEveryMs)),
  ]);
}

/** Sound that was being recorded at a moment. */
export function soundAt({ questions }: Questions, atMs: number): TapedSound | undefined {
  return questions.flatMap(({ recordings }) => recordings).find(({ fromMs, ms }) => fromMs <= atMs && atMs < fromMs + ms);
}

/** What had been asked, typed, recorded and graded up to a moment. */
export function questionsAt({ questions, review }: Questions, atMs: number): QuestionsFrame {
  const isPast = (ms: number | undefined): boolean => ms !== undefined && ms <= atMs;
  const asked = questions.filter(({ askedMs }) => isPast(askedMs)).map((question): QuestionFrame => {
    const { id, text, closedMs, band, typed, followUps, recordings } = question;
    return {
      id, text, state: stateAt(question, atMs), typed: typedAt(typed, atMs),
      followUps: followUps.filter(({ askedMs }) => isPast(askedMs)).map((one) => ({ text: one.text, typed: typedAt(one.typed, atMs), ...(one.answered && isPast(one.answered.atMs) && { answer: one.answered.answer }) })),
      recordings: recordings.filter(({ fromMs }) => isPast(fromMs)),
      ...(band && isPast(closedMs) && { band }),
    };
  });
  return { asked, ...(review && isPast(review.begunMs) && { review: { notes: review.notes, graded: review.graded.filter((one) => isPast(one.atMs)) } }) };
}

function stateAt({ answerFromMs, finishedMs, closedMs }: Question, atMs: number): QuestionFrame['state'] {
  if (closedMs !== undefined && closedMs <= atMs) return 'closed';
  if (finishedMs !== undefined && finishedMs <= atMs) return 'answered';
  return answerFromMs <= atMs ? 'answering' : 'preparing';
}

function typedAt({ starter, edits }: Typed, atMs: number): string {
  return edits.filter((edit) => edit.atMs <= atMs).reduce((text, { changes }) => applyEdits(text, changes), starter);
}
