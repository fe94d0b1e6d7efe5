import { ZodError } from 'zod';

/** What is wrong with an engine, in one sentence; what a person can do is said where there is anything. */
export function engineSentence(cause: unknown, task: string): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof ZodError) return `The container engine failed at ${task}: its answer makes no sense.`;
  if (statusOf(cause) === undefined && GONE.test(message)) return 'The container engine does not answer.';
  if (/no space left|disk quota exceeded/i.test(message)) return 'The disk of the container engine is full; free some space on it.';
  if (statusOf(cause) === 404 && /no such image/i.test(message)) return 'An image of the judge is missing; it is made again.';
  return `The container engine failed at ${task}: ${short(message)}`;
}

/** The status of the engine's answer; undefined where there was none. */
export function statusOf(cause: unknown): number | undefined {
  return cause instanceof Error && 'statusCode' in cause && typeof cause.statusCode === 'number' ? cause.statusCode : undefined;
}

/** The vendor tells an engine that did not answer by the text of the error alone. */
const GONE = /\b(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|EHOSTUNREACH|ETIMEDOUT|socket hang up)\b/;

const LONGEST = 200;

/** One line of a bounded length, ended as a sentence. */
function short(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
