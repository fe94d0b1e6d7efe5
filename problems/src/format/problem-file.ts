import { Comparison, Difficulty, Identifier, RunLimits, Shelf, Topic, TypeName, VerdictKind } from '@dayseven/contracts/vocabulary';
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const category = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens').max(40).refine((name) => name !== 'sample', '"sample" is taken by the samples');
const parameters = z.record(Identifier, z.string());

const FunctionFile = z.strictObject({ function: Identifier, parameters, returns: z.string().exactOptional(), mutates: z.array(Identifier).default([]) });
const MethodFile = z.strictObject({ parameters: parameters.default({}), returns: z.string().exactOptional() });
const ClassFile = z.strictObject({ class: TypeName, parameters: parameters.default({}), methods: z.record(Identifier, MethodFile) });

export type FunctionFile = z.infer<typeof FunctionFile>;
export type ClassFile = z.infer<typeof ClassFile>;

/** The signature, parsed by itself so that a fault names the field and not a union. */
export const signatureFileOf = (signature: Readonly<Record<string, unknown>>): z.ZodType<FunctionFile | ClassFile> => ('class' in signature ? ClassFile : FunctionFile);

const caseFields = { args: z.record(z.string(), z.unknown()).default({}), operations: z.array(z.unknown()).exactOptional() };
const SampleFile = z.strictObject({
  ...caseFields,
  explanation: text.exactOptional(),
  expected: z.unknown().optional(),
  expectedAfter: z.record(z.string(), z.unknown()).exactOptional(),
});
const CaseFile = z.strictObject({ ...caseFields, why: text.exactOptional() });
export type SampleFile = z.infer<typeof SampleFile>;
export type CaseFile = z.infer<typeof CaseFile>;

const seed = z.number().int().min(0).max(1_000_000);
const GeneratedFile = z.strictObject({ seeds: z.union([seed.min(1).max(50), z.array(seed).min(1).max(50)], 'must be a number of seeds from 1 to 50, or a list of seeds') });

const WrongFile = z.strictObject({
  file: z.string().regex(/^solutions\/(wrong|slow)-[a-z0-9-]+\.(go|ts)$/, 'must look like solutions/wrong-same-index.go or solutions/slow-pairs.ts'),
  verdict: VerdictKind.extract(['wrong-answer', 'runtime-error', 'time-limit', 'memory-limit', 'output-limit']),
  category: z.string(),
  why: text,
});
export type WrongFile = z.infer<typeof WrongFile>;

const ComparisonFile = z.union(
  [z.enum(['exact', 'custom']).transform((kind): Comparison => ({ kind })), Comparison],
  'must be exact, custom, {kind: tolerance, absolute, relative} or {kind: unordered, depth}',
);
const { caseCpuMs, caseWallMs, memoryMb } = RunLimits.shape;
const limitsFile = z.strictObject({ caseCpuMs: caseCpuMs.exactOptional(), caseWallMs: caseWallMs.exactOptional(), memoryMb: memoryMb.exactOptional() });

/** What problem.yaml may hold; problems/README.md says what it means. */
export const ProblemFile = z.strictObject({
  title: text.max(80),
  difficulty: Difficulty,
  topics: z.array(Topic).min(1),
  side: z.enum(['linear', 'linked']),
  shelf: Shelf.default('practice'),
  types: z.record(TypeName, z.union([z.record(Identifier, z.string()), z.array(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/, 'must be letters, digits and hyphens')).min(1)], 'must be a record such as {start: int} or an enum such as [red, blue]')).default({}),
  signature: z.record(z.string(), z.unknown()),
  comparison: ComparisonFile.default({ kind: 'exact' }),
  limits: z.strictObject({ go: limitsFile.exactOptional(), typescript: limitsFile.exactOptional() }).default({}),
  samples: z.array(SampleFile).min(2, 'must have at least 2 samples'),
  cases: z.record(category, z.array(CaseFile).min(1, 'must have at least 1 case')).default({}),
  generated: z.record(category, GeneratedFile).default({}),
  wrong: z.array(WrongFile).min(1, 'must list at least 1 wrong or slow solution'),
  hints: z.array(text).length(3, 'must be exactly 3 hints'),
  complexity: z.strictObject({ time: text, space: text, why: text }),
  pattern: text,
  invariant: text,
  pitfall: text,
  followUps: z.array(text).min(1, 'must have at least 1 follow-up'),
  prompts: z.array(text).default([]),
});
export type ProblemFile = z.infer<typeof ProblemFile>;
