import { AnswerShape, type BehavioralFamily, Competency, QuestionId } from '@dayseven/contracts/vocabulary';
import { z } from 'zod';

const sentence = (most: number): z.ZodString => z.string().trim().min(10, 'must be at least 10 characters long').max(most, `must be at most ${most} characters long`);
const isDistinct = (items: readonly string[]): boolean => new Set(items).size === items.length;
const twoOrThree = 'must be 2 or 3 follow-ups';
const threeOrFour = 'must be 3 or 4 sentences';

const followUps = z.array(sentence(200)).min(2, twoOrThree).max(3, twoOrThree).refine(isDistinct, 'must not ask the same twice');
const observations = z.array(sentence(240)).min(3, threeOrFour).max(4, threeOrFour).refine(isDistinct, 'must not say the same twice');

const QuestionData = z.strictObject({
  id: QuestionId,
  text: sentence(320),
  competencies: z.array(Competency).min(1, 'must name 1 to 3 competencies').max(3, 'must name 1 to 3 competencies').refine(isDistinct, 'must not name one twice'),
  shape: AnswerShape.default('story'),
  answerMinutes: z.union([z.literal(2), z.literal(3)], 'must be 2 or 3').default(2),
  shelf: z.enum(['practice', 'mock']).default('practice'),
  followUps,
  goodSignals: observations,
  redFlags: observations,
});

/** What a family's file may hold; problems/README.md says what it means. */
export const QuestionFile = z.strictObject({ questions: z.array(QuestionData).min(1, 'must have at least 1 question') });
export type QuestionFile = z.infer<typeof QuestionFile>;

/** A behavioral question with all an interviewer knows of it; good signals and red flags are for after the answer. */
export type Question = z.infer<typeof QuestionData> & { readonly family: BehavioralFamily };
