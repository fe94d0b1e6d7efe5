import type { DesignDebrief, RoundId } from '@dayseven/contracts';
import { foldDesignRound } from '../../domain/design/design-round.ts';
import { ok } from '../../domain/result.ts';
import type { DraftBook } from '../draft-book.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import { debriefView } from '../views/design-debrief-view.ts';
import type { BoardBook } from './board-book.ts';

interface Deps extends Debriefing {
  readonly scenarios: ScenarioCatalogue;
  readonly drafts: DraftBook;
  readonly boards: BoardBook;
}

/** What the candidate's design has of what it was about, and a model design beside it: once the round is over and rated. */
export function createReadDesignDebrief(deps: Deps): UseCase<RoundId, DesignDebrief> {
  const { scenarios, drafts, boards } = deps;
  return async function readDesignDebrief(viewer, id) {
    const rated = await findRated(deps, viewer, id);
    if (!rated.ok) return rated;
    const round = foldDesignRound(rated.value.log);
    if (!round) return refuse('round-not-found', 'This is not a design round.');
    const scenario = scenarios.find(round.scenarioId);
    if (!scenario) return refuse('problem-not-found', 'This scenario is no longer in the catalogue, and with it went what its debrief is made of.');
    const [document, { elements }] = await Promise.all([drafts.readDocument(id), boards.read(id)]);
    return ok(debriefView({ round, scenario, document: document.text, elements }));
  };
}
