import type { DesignView } from '@dayseven/contracts';
import { foldDesignRound } from '../../domain/design/design-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';
import { designView } from '../views/design-view.ts';

interface Deps {
  readonly drafts: DraftBook;
  readonly scenarios: ScenarioCatalogue;
}

/** Gathers what a design round shows of its own; undefined for a round of another kind. */
export type ShowDesign = (round: StoredRound, log: readonly StoredEvent[]) => Promise<DesignView | undefined>;

export function createShowDesign({ drafts, scenarios }: Deps): ShowDesign {
  return async function showDesign({ id }, log) {
    const round = foldDesignRound(log);
    return round && designView({ round, scenario: scenarios.find(round.scenarioId), document: await drafts.readDocument(id) });
  };
}
