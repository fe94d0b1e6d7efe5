import { z } from 'zod';
import { limits } from '../limits.ts';
import { Competency } from './behavioral.ts';

const part = z.string().trim().max(limits.storyPartChars, `must be at most ${limits.storyPartChars} characters`);

/** One event from the candidate's own work, as it is told: where it was, what was to be done, what they did, what came of it. */
export const StoryText = z.strictObject({
  title: z.string().trim().min(1, 'must not be empty').max(limits.storyTitleChars, `must be at most ${limits.storyTitleChars} characters`),
  situation: part,
  task: part,
  action: part,
  result: part,
  competencies: z.array(Competency).max(Competency.options.length),
});
export type StoryText = z.infer<typeof StoryText>;
