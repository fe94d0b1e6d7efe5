import type { ProblemId } from '@dayseven/contracts/vocabulary';
import { roundTime } from './round-time.ts';
import type { LogEntry } from './timed-round.ts';

/** Something the candidate did on one problem; `atMs` is the round's own time. */
export interface Sign {
  readonly problemId: ProblemId;
  readonly atMs: number;
}

/** A batch of edits, with what it put in. */
export interface Typing extends Sign {
  readonly inserted: string;
}

/** All the candidate did on the problems of a round, typed or held by its log, in order. What is judged after the end is no sign of anybody. */
export function signsOf(log: readonly LogEntry[], typing: readonly Typing[]): readonly Sign[] {
  const timeOf = roundTime(log);
  const signs = beforeEnd(log).flatMap((entry): readonly Sign[] => {
    const problemId = signOn(entry);
    return problemId === undefined ? [] : [{ problemId, atMs: timeOf(entry.at) }];
  });
  return [...signs, ...typing].sort((one, other) => one.atMs - other.atMs);
}

/** The part of a log in which the round had not ended. */
export function beforeEnd(log: readonly LogEntry[]): readonly LogEntry[] {
  const end = log.findIndex(({ event }) => event.type === 'round-ended');
  return end === -1 ? log : log.slice(0, end);
}

/** The problem an entry shows the candidate at; what the interviewer says is no sign. */
export function signOn({ event }: LogEntry): ProblemId | undefined {
  if (!('problemId' in event) || notOurs.has(event.type)) return undefined;
  return event.problemId;
}

const notOurs: ReadonlySet<string> = new Set(['round-opened', 'prompt-shown', 'prompt-answered']);

/** Longer without a sign is a silence. In milliseconds. */
const silenceMs = 3 * 60_000;

export interface Silences {
  readonly count: number;
  readonly longestMs: number;
}

/** The silences of a round that took so long. Somebody may have thought or spoken in them: the log does not know. */
export function silencesOf(signs: readonly Sign[], lengthMs: number): Silences {
  const moments = [0, ...signs.map(({ atMs }) => atMs), lengthMs];
  const silences = moments.slice(1).map((at, before) => at - (moments[before] ?? 0)).filter((ms) => ms > silenceMs);
  return { count: silences.length, longestMs: Math.max(0, ...silences) };
}
