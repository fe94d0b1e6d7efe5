import type { Mode, PickReason } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { seededNumbers } from './seeded.ts';

/** Something that is drawn whole, as a scenario or a machine-coding problem. */
export interface Shelved<Id> {
  readonly id: Id;
  readonly shelf: 'practice' | 'mock';
  /** When the person last read it; absent when never. */
  readonly openedAt?: Instant;
}

export interface Wish {
  /** Strict is a mock, and draws on what is kept for mocks; Relaxed leaves that alone while it can. */
  readonly mode: Mode;
  readonly seed: number;
  readonly now: Instant;
}

const latelyMs = 21 * 24 * 3_600_000;

/** Draws by lot among those never opened, the shelf that suits the mode first; then among those of over three weeks ago; then takes the longest unseen. */
export function pickShelved<Id extends string>(all: readonly Shelved<Id>[], { mode, seed, now }: Wish): { readonly id: Id; readonly because: readonly PickReason[] } | undefined {
  // In an order of their own, so that the same seed picks the same however the catalogue is listed.
  const ordered = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = drawFrom(poolOf(ordered, mode === 'strict' ? 'mock' : 'practice', now), seededNumbers(seed)());
  return drawn && { id: drawn.id, because: [drawn.openedAt === undefined ? 'never-opened' : 'longest-unseen', ...(drawn.shelf === 'mock' ? ['kept-for-mocks' as const] : [])] };
}

function poolOf<One extends Shelved<string>>(all: readonly One[], first: One['shelf'], now: Instant): readonly One[] {
  const unopened = all.filter(({ openedAt }) => openedAt === undefined);
  const pools = [unopened.filter(({ shelf }) => shelf === first), unopened, all.filter(({ openedAt = -Infinity }) => now - openedAt > latelyMs), longestUnseen(all)];
  return pools.find((pool) => pool.length > 0) ?? [];
}

function longestUnseen<One extends Shelved<string>>(all: readonly One[]): readonly One[] {
  return [...all].sort((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0)).slice(0, 1);
}

function drawFrom<One>(pool: readonly One[], lot: number): One | undefined {
  return pool[Math.floor(lot * pool.length)];
}
