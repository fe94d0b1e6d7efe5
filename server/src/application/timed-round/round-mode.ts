import type { RoundId } from '@dayseven/contracts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { Mode } from '../views/case-texts.ts';

/** What may be seen of a round's jobs: strictly while a strict round is not over, otherwise as in practice. */
export type RoundMode = (id: RoundId) => Promise<Mode>;

export function createRoundMode(rounds: Pick<RoundStore, 'find' | 'events'>): RoundMode {
  return async function roundMode(id) {
    // Asked with every piece of news of a job, so the log is read only where it can matter.
    if ((await rounds.find(id))?.kind === 'practice') return 'practice';
    const timed = foldTimedRound(await rounds.events(id));
    return timed?.conditions.mode === 'strict' && timed.clock.state !== 'over' ? 'strict' : 'practice';
  };
}
