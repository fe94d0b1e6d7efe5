import type { RoundId } from '@dayseven/contracts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { IsHeldBack } from '../day/held-back.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { Mode } from '../views/case-texts.ts';

/** What may be seen of a round's jobs: strictly while a strict round is not over, nothing while its day holds its results back, otherwise as in practice. */
export type RoundMode = (id: RoundId) => Promise<Mode>;

export function createRoundMode({ rounds, isHeldBack }: { readonly rounds: Pick<RoundStore, 'find' | 'events'>; readonly isHeldBack: IsHeldBack }): RoundMode {
  return async function roundMode(id) {
    // Asked with every piece of news of a job, so the log is read only where it can matter.
    const round = await rounds.find(id);
    if (!round || round.kind === 'practice') return 'practice';
    const timed = foldTimedRound(await rounds.events(id));
    if (timed?.clock.state === 'over') return (await isHeldBack(round)) ? 'held-back' : 'practice';
    return timed?.conditions.mode === 'strict' ? 'strict' : 'practice';
  };
}
