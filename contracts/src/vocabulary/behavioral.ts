import { z } from 'zod';

/** The ten families of behavioral questions. */
export const BehavioralFamily = z.enum(['ownership', 'failure', 'conflict', 'ambiguity', 'growth', 'delivery', 'influence', 'incident', 'motivation', 'resume']);
export type BehavioralFamily = z.infer<typeof BehavioralFamily>;

/** What a question looks for and a candidate's story shows. How clearly it is told is looked for in every answer, so it is none of them. */
export const Competency = z.enum([
  'ownership', 'dealing-with-failure', 'conflict', 'ambiguity', 'learning', 'delivery', 'influence', 'incident-response', 'mentoring', 'technical-judgement', 'user-focus', 'motivation',
]);
export type Competency = z.infer<typeof Competency>;

/** `story`: one event from the candidate's work, told as situation, task, action, result. `talk`: reasons, plans or an overview, which those four do not fit. */
export const AnswerShape = z.enum(['story', 'talk']);
export type AnswerShape = z.infer<typeof AnswerShape>;
