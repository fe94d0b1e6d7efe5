import type { AnswerPart } from '@dayseven/contracts/vocabulary';
import type { AskedQuestion } from './behavioral-round.ts';

/** A second one is asked only while a question has not taken longer than this. */
const secondWithinMs = 5 * 60_000;

/** What the interviewer asks next about a finished answer: the first thing always, the second while there is time, and no third. */
export function nextFollowUp({ askedMs, followUps }: AskedQuestion, written: readonly string[], nowMs: number): { readonly part: AnswerPart; readonly text: string } | undefined {
  if (followUps.some(({ answer }) => answer === undefined)) return undefined;
  const [first, second] = written;
  if (followUps.length === 0) return first === undefined ? undefined : { part: 1, text: first };
  return followUps.length === 1 && second !== undefined && nowMs - askedMs < secondWithinMs ? { part: 2, text: second } : undefined;
}
