import type { MistakeKind, ProblemId } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from './account.ts';
import type { Typing } from './activity.ts';
import { headlineOf } from './headline.ts';
import { foldRound, sheetOf } from './round-state.ts';
import { roundTime } from './round-time.ts';
import type { LogEntry } from './timed-round.ts';

/** A classic mistake that the facts of a round show. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly problemId?: ProblemId;
  /** How long after the start of the round it was made. */
  readonly afterMs?: number;
  /** Of the hidden case that failed. */
  readonly category?: string;
}

export interface Evidence {
  readonly log: readonly LogEntry[];
  readonly typing: readonly Typing[];
  readonly accounts: readonly SheetAccount[];
  /** The category of the hidden case at which the submission that stands failed. */
  readonly missed: ReadonlyMap<ProblemId, string>;
}

/** More would be a list of faults. */
const mostMistakes = 2;

/**
 * The classic mistakes, each only where the facts show it. "Everything in one function" and poor names are left out: they need the program read, and a
 * candidate's source is never parsed here.
 */
export function mistakesOf(evidence: Evidence): readonly Mistake[] {
  return [codeFirst(evidence), complexityUnsaid(evidence), edgesIgnored(evidence)].filter((mistake) => mistake !== undefined).slice(0, mostMistakes);
}

/** Sooner than this nobody has read, asked and planned. In milliseconds. */
const soonMs = 60_000;

/** Only of the problem begun first: how long another one had been looked at is not known. */
function codeFirst({ log, typing }: Evidence): Mistake | undefined {
  const first = typing[0];
  if (first === undefined || first.atMs >= soonMs || isComment(typing, first)) return undefined;
  return hasClarified(log, first) ? undefined : { kind: 'code-first', problemId: first.problemId, afterMs: first.atMs };
}

/** What is written first may be the plan. It is looked at as a text, no further than to its first two characters. */
function isComment(typing: readonly Typing[], { problemId }: Typing): boolean {
  const begins = typing.filter((one) => one.problemId === problemId).map(({ inserted }) => inserted).join('').trimStart();
  return /^\/[/*]/.test(begins);
}

/** Whether the approach was said aloud, or a note or an own case written before the first edit. */
function hasClarified(log: readonly LogEntry[], first: Typing): boolean {
  const timeOf = roundTime(log);
  const { prompts } = sheetOf(foldRound(log.map(({ event }) => event)), first.problemId);
  if (prompts.some(({ kind, answer }) => kind === 'approach' && answer === 'said')) return true;
  return log.some(({ at, event }) => (event.type === 'notes-saved' || event.type === 'own-cases-saved') && timeOf(at) <= first.atMs);
}

/** Over all problems of the round, where a program was judged at all and the headline does not say it already. */
function complexityUnsaid({ accounts }: Evidence): Mistake | undefined {
  const isJudged = accounts.some(({ verdict }) => verdict !== undefined);
  const isSaid = headlineOf(accounts).kind === 'costs-unsaid';
  return isJudged && !isSaid && accounts.every(({ costs }) => costs === undefined) ? { kind: 'complexity-unsaid' } : undefined;
}

const edgeWords: ReadonlySet<string> = new Set(['edge', 'empty', 'no', 'nothing', 'smallest', 'shortest', 'single', 'alone', 'zero', 'negative', 'duplicates', 'repeated', 'equal', 'same', 'exactly', 'limit']);

/** A case whose category names an edge failed, and nothing of the candidate's own was tried. */
function edgesIgnored({ accounts, missed }: Evidence): Mistake | undefined {
  const isEdge = (category: string): boolean => category.split('-').some((word) => edgeWords.has(word));
  const [found] = accounts.flatMap(({ problemId, ownCases }) => {
    const category = missed.get(problemId);
    return ownCases === 0 && category !== undefined && isEdge(category) ? [{ problemId, category }] : [];
  });
  return found && { kind: 'edges-ignored', ...found };
}
