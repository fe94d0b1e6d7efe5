import type { ProblemId, PromptKind } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { foldDsaRound, type DsaRound } from '../round/dsa-round.ts';
import type { LogEntry } from '../round/timed-round.ts';
import { usedMs } from '../round/round-clock.ts';
import { isInTheWay, lastMs } from './manners.ts';
import { lastSeenAt, workSoFar, type Watched, type WorkSoFar } from './work-so-far.ts';

/** What a problem brings for the interviewer to ask. */
export interface Deck {
  readonly prompts: readonly string[];
  readonly followUps: readonly string[];
}

export interface DuePrompt {
  readonly problemId: ProblemId;
  readonly kind: PromptKind;
  readonly text: string;
}

export interface Asking {
  readonly log: readonly LogEntry[];
  readonly lastKey: Watched['lastKey'];
  readonly now: Instant;
  readonly deckOf: (problemId: ProblemId) => Deck;
}

const minute = 60_000;
/** An interviewer who asks more than this is in the way. */
export const mostPerProblem = 4;

/** What the interviewer says now, if anything: never while somebody types, never in the last three minutes, and seldom. */
export function duePrompt(asking: Asking): DuePrompt | undefined {
  const { log, lastKey, now, deckOf } = asking;
  const running = runningRound(log, now);
  if (!running || !mayBeAsked(asking, running)) return undefined;

  const watched = { log, presentSince: running.presentSince, lastKey };
  const problemId = lastSeenAt(watched) ?? running.picks[0]?.problemId;
  if (problemId === undefined) return undefined;
  const shown = log.flatMap(({ event }) => (event.type === 'prompt-shown' && event.problemId === problemId ? [event.kind] : []));
  if (shown.length >= mostPerProblem) return undefined;

  const quiet = now - Math.max(lastKey?.at ?? -Infinity, running.presentSince);
  const moment = { work: workSoFar(watched, problemId), now, left: running.left, share: running.share, quiet, deck: deckOf(problemId) };
  return rules.filter(({ kind }) => !shown.includes(kind)).map((rule) => said(rule, moment, problemId)).find((due) => due !== undefined);
}

interface Running {
  /** The start, or the end of the last pause or gap: nobody is asked about time in which nobody was there. */
  readonly presentSince: Instant;
  readonly picks: DsaRound['picks'];
  /** Milliseconds until zero; endless for a round without a limit. */
  readonly left: number;
  /** A problem's part of the round's minutes, in milliseconds. */
  readonly share: number;
}

function runningRound(log: readonly LogEntry[], now: Instant): Running | undefined {
  const round = foldDsaRound(log);
  const startedAt = round?.clock.startedAt;
  if (round?.clock.state !== 'running' || startedAt === undefined) return undefined;
  const allowedMs = round.clock.allowedMs ?? Infinity;
  const returns = log.map(({ at, event }) => (event.type === 'round-resumed' ? at : event.type === 'time-credited' ? event.to : startedAt));
  return { presentSince: Math.max(startedAt, ...returns), picks: round.picks, left: allowedMs - usedMs(round.clock, now), share: allowedMs / round.picks.length };
}

function mayBeAsked({ log, lastKey, now }: Asking, { left }: Running): boolean {
  return left > lastMs && !isInTheWay({ log, word: 'prompt-shown', lastTouch: lastKey?.at, now });
}

interface Moment {
  readonly work: WorkSoFar;
  readonly now: Instant;
  readonly left: number;
  /** The problem's part of the round's minutes, in milliseconds. */
  readonly share: number;
  /** Milliseconds without a key. */
  readonly quiet: number;
  readonly deck: Deck;
}

interface Rule {
  readonly kind: PromptKind;
  readonly isDue: (moment: Moment) => boolean;
  /** Undefined where the problem brings nothing to ask. */
  readonly text: (deck: Deck) => string | undefined;
}

/** In the order of their worth; the first that is due is said. */
const rules: readonly Rule[] = [
  { kind: 'follow-up', isDue: ({ work, left }) => work.isSolved && left > 10 * minute, text: ({ followUps }) => followUps[0] },
  { kind: 'costs', isDue: ({ work, left }) => isTimeForCosts(work, left), text: () => 'What does it cost, in time and space? The drawer (Alt N) has a place for it.' },
  { kind: 'test-it', isDue: ({ work }) => !work.isSolved && work.runs.at(-1) === 'accepted', text: () => 'Your run passes. How would you test it before you submit?' },
  { kind: 'walk-through', isDue: ({ work }) => hasFailedThrice(work), text: () => 'Three runs failed. Walk me through one case by hand.' },
  { kind: 'approach', isDue: ({ work, now }) => !work.isBegun && now - work.sinceAt >= 3 * minute, text: () => 'What is your approach, before you write code?' },
  { kind: 'half-time', isDue: ({ work, now, share }) => !hasPassed(work) && now - work.sinceAt > share / 2, text: () => 'Half of this problem\'s time is gone. What is the simplest thing that works?' },
  { kind: 'where-are-you', isDue: ({ work, quiet }) => work.isBegun && !work.isSolved && quiet >= 3 * minute, text: () => 'It has been quiet for a while. Where are you?' },
  { kind: 'question', isDue: ({ work, now }) => work.isBegun && now - work.sinceAt >= 8 * minute, text: ({ prompts }) => prompts[0] },
];

/** Once there is something to speak of: after the first run or submission that passes, or five minutes before zero. */
function isTimeForCosts(work: WorkSoFar, left: number): boolean {
  return !work.hasSaidCosts && (hasPassed(work) || (work.isBegun && left <= 5 * minute));
}

/** Whoever submits without a run has had something pass, too. */
function hasPassed({ runs, isSolved }: WorkSoFar): boolean {
  return isSolved || runs.includes('accepted');
}

function hasFailedThrice({ runs, isSolved }: WorkSoFar): boolean {
  return !isSolved && runs.length >= 3 && runs.slice(-3).every((verdict) => verdict !== 'accepted');
}

function said({ kind, isDue, text }: Rule, moment: Moment, problemId: ProblemId): DuePrompt | undefined {
  const words = isDue(moment) ? text(moment.deck) : undefined;
  return words === undefined ? undefined : { problemId, kind, text: words };
}
