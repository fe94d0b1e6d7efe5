import { z } from 'zod';

/** What is looked for beside the verdict: races and leaks, the candidate's own tests, what the program shows when it is run. */
export const EvidenceKind = z.enum(['race', 'own-tests', 'demo']);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** A place in a stack, in the candidate's own file. */
export const Frame = z.object({ function: z.string().max(200), file: z.string().max(200), line: z.number().int().min(1) });
export type Frame = z.infer<typeof Frame>;

export const RaceOutcome = z.enum(['clean', 'race', 'leak', 'deadlock', 'failed']);
export type RaceOutcome = z.infer<typeof RaceOutcome>;

export const TestOutcome = z.enum(['passed', 'failed', 'skipped']);
export type TestOutcome = z.infer<typeof TestOutcome>;

/** What a look at a program found. A program can lie about its own tests and output, so none of it makes a verdict. */
export const Evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('race'),
    outcome: RaceOutcome,
    /** One sentence for the candidate. */
    message: z.string(),
    /** How often the scripts with calls at once were played. */
    rounds: z.number().int().min(0),
    /** Of a race the two that met, of a leak or a deadlock those that stand. */
    stacks: z.array(z.object({ title: z.string().max(200), frames: z.array(Frame).max(30) })).max(4),
  }),
  z.object({
    kind: z.literal('own-tests'),
    message: z.string(),
    /** In order; a path of two is a test within a test. */
    tests: z.array(z.object({
      path: z.array(z.string().max(200)).min(1).max(6),
      outcome: TestOutcome,
      message: z.string().max(2_000).exactOptional(),
      at: z.object({ file: z.string(), line: z.number().int().min(1) }).exactOptional(),
      ms: z.number().exactOptional(),
    })).max(200),
  }),
  z.object({ kind: z.literal('demo'), message: z.string(), stdout: z.string(), stderr: z.string() }),
]);
export type Evidence = z.infer<typeof Evidence>;
