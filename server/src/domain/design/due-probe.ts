import type { DesignSection, ProbeId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { seededNumbers } from '../picking/seeded.ts';
import { isInTheWay, lastMs } from '../prompting/manners.ts';
import { usedMs } from '../round/round-clock.ts';
import type { LogEntry } from '../round/timed-round.ts';
import { foldDesignRound, type DesignRound } from './design-round.ts';
import { budgetsOf } from './template.ts';

/** What a scenario brings for the interviewer to ask. */
export interface ProbeDeck {
  readonly probes: Readonly<Record<DesignSection, readonly string[]>>;
  readonly curveball: { readonly at: number; readonly says: string };
}

export interface Probing {
  readonly log: readonly LogEntry[];
  /** When the document or the board was last touched. */
  readonly lastTouch: Instant | undefined;
  readonly now: Instant;
  readonly deck: ProbeDeck;
}

export interface DueProbe {
  readonly probe: ProbeId;
  readonly text: string;
}

const minute = 60_000;

/** What the interviewer asks now, if anything: the curveball from its moment on, else one thing about the section whose time is half gone. */
export function dueProbe({ log, lastTouch, now, deck }: Probing): DueProbe | undefined {
  const round = foldDesignRound(log);
  if (round?.clock.state !== 'running') return undefined;
  return isInTheWay({ log, word: 'probe-shown', lastTouch, now }) ? undefined : nextProbe(round, usedMs(round.clock, now), deck);
}

function nextProbe({ conditions, clock, probes }: DesignRound, used: number, deck: ProbeDeck): DueProbe | undefined {
  const total = clock.allowedMs ?? conditions.minutes * minute;
  if (clock.allowedMs !== undefined && total - used < lastMs) return undefined;
  const shown = new Set(probes.map(({ probe }) => probe));
  if (used >= deck.curveball.at * total && !shown.has('curveball')) return { probe: 'curveball', text: deck.curveball.says };
  const stretch = total / conditions.minutes;
  const due = budgetsOf(conditions.minutes).findLast(({ from, minutes }) => used >= (from + minutes / 2) * stretch);
  if (!due || shown.has(due.section)) return undefined;
  const cards = deck.probes[due.section];
  const text = cards[Math.floor(seededNumbers(conditions.seed + due.from)() * cards.length)];
  return text === undefined ? undefined : { probe: due.section, text };
}
