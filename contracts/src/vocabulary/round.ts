import { z } from 'zod';

/** `practice`: opened from the practice list, on no clock. */
export const RoundKind = z.enum(['practice', 'dsa']);
export type RoundKind = z.infer<typeof RoundKind>;
