import { z } from 'zod';

export const JudgeView = z.object({
  version: z.number().int().min(0),
  state: z.enum(['starting', 'building', 'ready', 'off']),
  /** One sentence: what is going on, or why it is off and what to do. */
  text: z.string(),
  percent: z.number().min(0).max(100).exactOptional(),
});
export type JudgeView = z.infer<typeof JudgeView>;
