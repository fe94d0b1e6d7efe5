import type { TapeView } from '@dayseven/contracts';
import { foldDesignRound } from '../../domain/design/design-round.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';

export interface DesignTapeParts {
  readonly rounds: RoundStore;
  readonly scenarios: ScenarioCatalogue;
}

/** What a design round's tape shows beside its marks; undefined for one of another kind. */
export type TapeOfDesign = (round: StoredRound, log: readonly StoredEvent[]) => Promise<TapeView['design']>;

export function createTapeOfDesign({ rounds, scenarios }: DesignTapeParts): TapeOfDesign {
  return async function tapeOfDesign({ id: roundId }, log) {
    const design = foldDesignRound(log);
    if (!design) return undefined;
    const timeOf = roundTime(log);
    const [edits, drawings] = await Promise.all([rounds.edits({ roundId, problemId: 'document', language: 'markdown' }), rounds.drawings(roundId)]);
    return {
      title: scenarios.find(design.scenarioId)?.title ?? design.scenarioId,
      document: { starter: design.template, edits: edits.map(({ at, changes }) => ({ atMs: timeOf(at), changes: [...changes] })) },
      board: drawings.map(({ at, patches }) => ({ atMs: timeOf(at), patches: [...patches] })),
      components: log.flatMap(({ at, event }) => (event.type === 'components-saved' ? [{ atMs: timeOf(at), components: event.components.map(({ connects, ...rest }) => ({ ...rest, connects: [...connects] })) }] : [])),
    };
  };
}
