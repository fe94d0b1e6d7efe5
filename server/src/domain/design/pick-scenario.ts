import type { Mode, PickReason, ScenarioId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { seededNumbers } from '../picking/seeded.ts';

export interface ScenarioCandidate {
  readonly id: ScenarioId;
  readonly shelf: 'practice' | 'mock';
  /** When the person last read its statement; absent when never. */
  readonly openedAt?: Instant;
}

export interface ScenarioWish {
  /** Strict is a mock, and draws on what is kept for mocks; Relaxed leaves that alone while it can. */
  readonly mode: Mode;
  readonly seed: number;
  readonly now: Instant;
}

export interface ScenarioPick {
  readonly scenarioId: ScenarioId;
  readonly because: readonly PickReason[];
}

const latelyMs = 21 * 24 * 3_600_000;

/** Draws by lot among those never opened, the shelf that suits the mode first; then among those of over three weeks ago; then takes the longest unseen. */
export function pickScenario(all: readonly ScenarioCandidate[], { mode, seed, now }: ScenarioWish): ScenarioPick | undefined {
  // In an order of their own, so that the same seed picks the same however the catalogue is listed.
  const ordered = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = drawFrom(poolOf(ordered, mode === 'strict' ? 'mock' : 'practice', now), seededNumbers(seed)());
  return drawn && { scenarioId: drawn.id, because: [drawn.openedAt === undefined ? 'never-opened' : 'longest-unseen', ...(drawn.shelf === 'mock' ? ['kept-for-mocks' as const] : [])] };
}

function poolOf(all: readonly ScenarioCandidate[], first: ScenarioCandidate['shelf'], now: Instant): readonly ScenarioCandidate[] {
  const unopened = all.filter(({ openedAt }) => openedAt === undefined);
  const pools = [unopened.filter(({ shelf }) => shelf === first), unopened, all.filter(({ openedAt = -Infinity }) => now - openedAt > latelyMs), longestUnseen(all)];
  return pools.find((pool) => pool.length > 0) ?? [];
}

function longestUnseen(all: readonly ScenarioCandidate[]): readonly ScenarioCandidate[] {
  return [...all].sort((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0)).slice(0, 1);
}

function drawFrom(pool: readonly ScenarioCandidate[], lot: number): ScenarioCandidate | undefined {
  return pool[Math.floor(lot * pool.length)];
}
