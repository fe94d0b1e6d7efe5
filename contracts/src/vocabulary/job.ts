import { z } from 'zod';

import { EvidenceKind } from './evidence.ts';

/** A run judges samples and own cases; a submission judges all cases; a check asks the model solution for the expected value of one own case. The others look at a program of several files and give no verdict that counts. */
export const JobKind = z.enum(['run', 'submission', 'check', ...EvidenceKind.options]);
export type JobKind = z.infer<typeof JobKind>;

export const JobState = z.enum(['queued', 'judging', 'judged', 'cancelled']);
export type JobState = z.infer<typeof JobState>;

/** `[offset, deleted, inserted]` in UTF-16 units on a text whose lines end in LF. */
export const Edit = z.tuple([z.number().int().min(0), z.number().int().min(0), z.string()]);
export type Edit = z.infer<typeof Edit>;

/** An own case as typed: one text for each field the problem asks for, in order. */
export const OwnCase = z.object({ fields: z.array(z.string()) });
export type OwnCase = z.infer<typeof OwnCase>;
