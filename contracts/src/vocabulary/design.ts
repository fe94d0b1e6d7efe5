import { z } from 'zod';

/** The seven sections of a design, in the order of the template: the schema never before the API. */
export const designSections = ['requirements', 'api', 'data-model', 'high-level-design', 'detailed-components', 'bottlenecks', 'trade-offs'] as const;
export const DesignSection = z.enum(designSections);
export type DesignSection = z.infer<typeof DesignSection>;

/** What a fact of a scenario is: told by the interviewer, or left to the candidate with what depends on it. */
export const FactKind = z.enum(['given', 'your-call']);
export type FactKind = z.infer<typeof FactKind>;
