import type { DsaView } from '@dayseven/contracts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { StoredEvent } from '../ports/round-store.ts';
import { areFinalsAwaited } from '../timed-round/awaited-finals.ts';
import { dsaView } from '../views/dsa-view.ts';

interface Deps {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly catalogue: ProblemCatalogue;
}

/** What a DSA round shows beside its sheets; undefined for a round of another kind. */
export type ShowDsa = (log: readonly StoredEvent[]) => Promise<DsaView | undefined>;

export function createShowDsa({ jobs, catalogue }: Deps): ShowDsa {
  return async function showDsa(log) {
    const round = foldDsaRound(log);
    return round && dsaView({ log, round, isAwaited: await areFinalsAwaited(jobs, round), catalogue });
  };
}
