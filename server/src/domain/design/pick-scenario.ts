import type { PickReason, ScenarioId } from '@dayseven/contracts/vocabulary';
import { pickShelved, type Shelved, type Wish } from '../picking/pick-shelved.ts';

export type ScenarioCandidate = Shelved<ScenarioId>;
export type ScenarioWish = Wish;

export interface ScenarioPick {
  readonly scenarioId: ScenarioId;
  readonly because: readonly PickReason[];
}

/** Draws the scenario of a design round. */
export function pickScenario(all: readonly ScenarioCandidate[], wish: ScenarioWish): ScenarioPick | undefined {
  const pick = pickShelved(all, wish);
  return pick && { scenarioId: pick.id, because: pick.because };
}
