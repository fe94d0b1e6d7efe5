import { z } from 'zod';
import { limits } from '../limits.ts';
import { Conditions } from './round.ts';

/** The seven sections of a design, in the order of the template: the schema never before the API. */
export const designSections = ['requirements', 'api', 'data-model', 'high-level-design', 'detailed-components', 'bottlenecks', 'trade-offs'] as const;
export const DesignSection = z.enum(designSections);
export type DesignSection = z.infer<typeof DesignSection>;

/** What a fact of a scenario is: told by the interviewer, or left to the candidate with what depends on it. */
export const FactKind = z.enum(['given', 'your-call']);
export type FactKind = z.infer<typeof FactKind>;

/** How a design round is held. */
export const DesignConditions = Conditions.extend({
  /** The same seed draws the same scenario from the same history. */
  seed: z.number().int().min(0).max(999_999),
});
export type DesignConditions = z.infer<typeof DesignConditions>;

/** What the interviewer asks of his own: about a section, or with a new turn of the task. */
export const ProbeId = z.enum([...designSections, 'curveball']);
export type ProbeId = z.infer<typeof ProbeId>;

/** What the design check asks about. */
export const CheckRule = z.enum(['no-estimate', 'no-api', 'api-after-schema', 'requirement-unanswered', 'write-path-without-store', 'box-without-label', 'arrow-without-verb']);
export type CheckRule = z.infer<typeof CheckRule>;

/** What a part of a system is. */
export const ComponentKind = z.enum(['client', 'dns', 'cdn', 'load-balancer', 'service', 'cache', 'queue', 'database', 'object-store', 'worker', 'region', 'other']);
export type ComponentKind = z.infer<typeof ComponentKind>;

/** A part of a system in words, for who does not draw: what it is called, what it is, and what it calls with which purpose. */
export const Component = z.strictObject({
  name: z.string().trim().min(1, 'must not be empty').max(60),
  kind: ComponentKind,
  connects: z.array(z.strictObject({ to: z.string().trim().min(1, 'must not be empty').max(60), how: z.string().trim().max(80) })).max(12),
});
export type Component = z.infer<typeof Component>;

/** What may stand on a board; pictures and embedded pages may not. */
export const BoardShape = z.enum(['rectangle', 'diamond', 'ellipse', 'arrow', 'line', 'text', 'freedraw', 'frame']);
export type BoardShape = z.infer<typeof BoardShape>;

const elementId = z.string().min(1).max(60);
const elementVersion = z.number().int().min(1);

/** One thing on a board. Its other fields are the drawing library's and are kept as they are. */
export const BoardElement = z.looseObject({ id: elementId, type: BoardShape, version: elementVersion, isDeleted: z.boolean() });
export type BoardElement = z.infer<typeof BoardElement>;

/** What became of one thing on a board: the fields that changed since the version it was made on, 0 for a new thing. */
export const BoardPatch = z.strictObject({
  id: elementId,
  from: z.number().int().min(0),
  version: elementVersion,
  set: z.record(z.string().max(40), z.json()),
  /** A line that grows: what comes after what is there. */
  more: z.partialRecord(z.enum(['points', 'pressures']), z.array(z.json()).max(limits.boardPointsPerPatch)).exactOptional(),
});
export type BoardPatch = z.infer<typeof BoardPatch>;
