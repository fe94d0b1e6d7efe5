import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import type { Viewer } from '../viewer.ts';

/** The viewer's round that has started and is not over, paused or not; a person has at most one. */
export async function findRunningRound(rounds: Pick<RoundStore, 'unfinished' | 'events'>, { personId }: Pick<Viewer, 'personId'>): Promise<StoredRound | undefined> {
  for (const round of await rounds.unfinished()) {
    if (round.personId !== personId) continue;
    const state = foldTimedRound(await rounds.events(round.id))?.clock.state;
    if (state === 'running' || state === 'paused') return round;
  }
  return undefined;
}
