import { z } from 'zod';
import { limits } from '../limits.ts';
import { RoundId } from './ids.ts';

/** How a note was remembered, from the worst; as the keys 1 to 4. */
export const Grade = z.enum(['again', 'hard', 'good', 'easy']);
export type Grade = z.infer<typeof Grade>;

/** What in a round made a note: the miss that drafted it, or the candidate, who wrote it meanwhile. */
export const NoteCause = z.enum(['missed-case', 'worked-then-broken', 'hints', 'costs', 'weak-answer', 'missed-point', 'never-asked', 'race', 'design-question', 'written']);
export type NoteCause = z.infer<typeof NoteCause>;

/** Where a note comes from. `atMs` is the round's own time. */
export const NoteSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('pasted') }),
  z.strictObject({ kind: z.literal('round'), roundId: RoundId, because: NoteCause, atMs: z.number().exactOptional() }),
]);
export type NoteSource = z.infer<typeof NoteSource>;

const part = (most: number) => z.string().trim().max(most, `must be at most ${most} characters`);

/** What a note says: a question to answer from memory, what the person did then, and what to do instead. */
export const NoteText = z.strictObject({
  question: part(limits.noteQuestionChars).min(1, 'must not be empty'),
  happened: part(limits.noteTextChars),
  fix: part(limits.noteTextChars),
  topic: part(limits.noteTopicChars),
});
export type NoteText = z.infer<typeof NoteText>;

/** What is known of how well a note is remembered; from the scheduler, and given back to it. */
export const Memory = z.object({
  dueAt: z.number(),
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  reps: z.number().int(),
  /** How often it was forgotten. */
  lapses: z.number().int(),
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  reviewedAt: z.number().exactOptional(),
});
export type Memory = z.infer<typeof Memory>;
