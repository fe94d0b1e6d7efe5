import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import { readableLog } from '../readable-log.ts';
import type { Viewer } from '../viewer.ts';

/** The viewer's round that has started and is not over, paused or not; a person has at most one. */
export async function findRunningRound(rounds: Pick<RoundStore, 'unfinished' | 'events'>, { personId }: Pick<Viewer, 'personId'>): Promise<StoredRound | undefined> {
  for (const round of await rounds.unfinished()) {
    if (round.personId !== personId) continue;
    // One whose log cannot be read can be neither held nor ended (the keeper reports it), so it keeps nobody from anything else.
    const log = await readableLog(rounds, round.id);
    const state = log && foldTimedRound(log)?.clock.state;
    if (state === 'running' || state === 'paused') return round;
  }
  return undefined;
}
