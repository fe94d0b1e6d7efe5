import { z } from 'zod';

/** Why a request was declined. A closed list: every code has one sentence shown to the person. */
export const FailureCode = z.enum([
  'invalid-request', 'problem-not-found', 'day-not-found', 'round-not-found', 'job-not-found', 'queue-full', 'round-not-running', 'not-driving', 'own-case-invalid',
  'note-not-found', 'story-not-found', 'cannot-format', 'recording-not-found', 'no-room',
  'too-many-requests', 'internal',
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** `ref` finds the same failure in the server's log. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly ref?: string;
}

/** What the server answers to every request. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
