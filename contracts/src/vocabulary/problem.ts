import { z } from 'zod';
import { ProblemId } from './ids.ts';
import { Signature } from './signature.ts';

export const Difficulty = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof Difficulty>;

/** The nine topics of the DSA bank. */
export const topics = [
  'arrays-strings', 'maps-sets', 'linked-lists', 'stacks-queues', 'trees', 'graphs', 'heaps', 'two-pointers', 'sliding-window',
] as const;
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

/** How an answer is held against the expected one. `custom` asks the problem's own checker. */
export const Comparison = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({ kind: z.literal('tolerance'), absolute: z.number().min(0).max(1), relative: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('unordered'), depth: z.number().int().min(1).max(3) }),
  z.strictObject({ kind: z.literal('custom') }),
]);
export type Comparison = z.infer<typeof Comparison>;

/** What one run of a program may use. CPU and wall are for one case; memory is for the whole container. */
export const RunLimits = z.strictObject({
  caseCpuMs: z.number().int().min(50).max(20_000),
  caseWallMs: z.number().int().min(100).max(60_000),
  memoryMb: z.number().int().min(64).max(1024),
});
export type RunLimits = z.infer<typeof RunLimits>;

/** A line of the practice list. */
export const ProblemSummary = z.object({
  id: ProblemId,
  title: z.string(),
  topics: z.array(Topic),
  difficulty: Difficulty,
  signature: Signature,
});
export type ProblemSummary = z.infer<typeof ProblemSummary>;
