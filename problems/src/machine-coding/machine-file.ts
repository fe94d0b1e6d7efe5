import { Identifier, Shelf, TypeName, VerdictKind } from '@dayseven/contracts/vocabulary';
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const category = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens').max(40).refine((name) => name !== 'sample', '"sample" is taken by the samples');
const parameters = z.record(Identifier, z.string());

const steps = { args: z.record(z.string(), z.unknown()).default({}), steps: z.array(z.unknown()).min(1, 'must have at least 1 step') };
const SampleFile = z.strictObject({ ...steps, explanation: text });
const CaseFile = z.strictObject({ ...steps, why: text.exactOptional() });
export type ScriptFile = z.infer<typeof SampleFile> | z.infer<typeof CaseFile>;

const LevelFile = z.strictObject({
  title: text.max(80),
  methods: z.record(Identifier, z.strictObject({ parameters: parameters.default({}), returns: z.string().exactOptional() })),
  samples: z.array(SampleFile).min(1, 'must have at least 1 sample'),
  cases: z.record(category, z.array(CaseFile).min(1, 'must have at least 1 case')),
  generated: z.record(category, z.strictObject({ seeds: z.number().int().min(1).max(50) })).default({}),
});
export type LevelFile = z.infer<typeof LevelFile>;

const WrongFile = z.strictObject({
  folder: z.string().regex(/^solutions\/wrong-[a-z0-9-]+$/, 'must look like solutions/wrong-reuses-a-ticket'),
  language: z.enum(['go', 'typescript']),
  level: z.number().int().min(1),
  verdict: z.enum([...VerdictKind.extract(['wrong-answer', 'runtime-error', 'time-limit', 'memory-limit', 'output-limit']).options, 'race']),
  category: z.string(),
  why: text,
});
export type WrongFile = z.infer<typeof WrongFile>;

/** What a machine-coding problem's problem.yaml may hold; problems/README.md says what it means. */
export const MachineFile = z.strictObject({
  title: text.max(80),
  shelf: Shelf.default('practice'),
  types: z.record(TypeName, z.union([z.record(Identifier, z.string()), z.array(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/, 'must be letters, digits and hyphens')).min(1)], 'must be a record such as {id: id, spot: int} or an enum such as [small, large]')).default({}),
  class: TypeName,
  parameters: parameters.default({}),
  concurrency: z.strictObject({ go: text, typescript: text }),
  levels: z.array(LevelFile).min(2, 'must have at least 2 levels').max(4, 'must have at most 4 levels'),
  wrong: z.array(WrongFile).min(3, 'must list at least 3 wrong solutions'),
  design: z.array(z.strictObject({ question: text, answer: text })).min(3, 'must have at least 3 design questions'),
  prompts: z.array(text).min(1, 'must have at least 1 prompt'),
  pitfalls: z.array(text).min(2, 'must have at least 2 pitfalls'),
});
export type MachineFile = z.infer<typeof MachineFile>;
