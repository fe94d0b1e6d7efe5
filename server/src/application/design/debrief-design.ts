import type { DesignDebrief } from '@dayseven/contracts';
import { foldDesignRound } from '../../domain/design/design-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';
import { debriefView } from '../views/design-debrief-view.ts';
import type { BoardBook } from './board-book.ts';

export interface DesignDebriefParts {
  readonly scenarios: ScenarioCatalogue;
  readonly drafts: Pick<DraftBook, 'readDocument'>;
  readonly boards: Pick<BoardBook, 'read'>;
}

/** Looks at what a design round left; undefined for one of another kind, or of a scenario that is no longer there. Who may see it is not asked here. */
export type DebriefDesign = (round: StoredRound, log: readonly StoredEvent[]) => Promise<DesignDebrief | undefined>;

export function createDebriefDesign({ scenarios, drafts, boards }: DesignDebriefParts): DebriefDesign {
  return async function debriefDesign({ id }, log) {
    const round = foldDesignRound(log);
    const scenario = round && scenarios.find(round.scenarioId);
    if (!round || !scenario) return undefined;
    const [document, { elements }] = await Promise.all([drafts.readDocument(id), boards.read(id)]);
    return debriefView({ log, round, scenario, document: document.text, elements });
  };
}
