import { DesignSection, FactKind, Identifier, Shelf } from '@dayseven/contracts/vocabulary';
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens').max(40);

const FactFile = z.strictObject({
  id: id.refine((name) => name !== 'none', '"none" is taken by phrasings that no fact answers'),
  kind: FactKind.default('given'),
  question: text,
  answer: text,
  paraphrases: z.array(text).min(4, 'must have at least 4 paraphrases'),
  keywords: z.array(text).min(1, 'must have at least 1 keyword'),
});

const QuantityFile = z.strictObject({ id: Identifier, name: text, value: z.number().positive('must be above 0'), unit: text });
const EstimateFile = z.strictObject({ id: Identifier, name: text, formula: text, result: z.number().positive('must be above 0'), unit: text });

const MustHitFile = z.strictObject({
  id,
  section: DesignSection,
  point: text,
  evidence: z.array(text).min(2, 'must have at least 2 words of evidence'),
  pitfall: text,
});

/** What scenario.yaml may hold; problems/README.md says what it means. */
export const ScenarioFile = z.strictObject({
  title: text.max(80),
  shelf: Shelf.default('practice'),
  facts: z.array(FactFile).min(1, 'must have at least 1 fact'),
  scale: z.array(QuantityFile).min(1, 'must have at least 1 quantity'),
  estimates: z.array(EstimateFile).min(1, 'must have at least 1 estimate'),
  mustHit: z.array(MustHitFile).min(1, 'must have at least 1 point'),
  probes: z.record(DesignSection, z.array(text).min(2, 'must have at least 2 probes')),
  /** `at` is a share of the round's minutes. */
  curveball: z.strictObject({ at: z.number().min(0.3, 'must be at least 0.3').max(0.8, 'must be at most 0.8'), says: text, goodAnswer: text }),
  pitfalls: z.array(text).min(1, 'must have at least 1 pitfall'),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;

/** What phrasings.yaml may hold: under each fact, or `none`, other ways to ask. */
export const PhrasingsFile = z.record(id, z.array(text).min(1, 'must have at least 1 phrasing'));
export type PhrasingsFile = z.infer<typeof PhrasingsFile>;
