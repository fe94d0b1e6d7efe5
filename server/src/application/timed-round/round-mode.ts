import type { RoundId } from '@dayseven/contracts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { IsHeldBack } from '../day/held-back.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import type { Mode } from '../views/case-texts.ts';
import { readableLog } from '../readable-log.ts';
import { findRunningRound } from './running-round.ts';

/** What may be seen of a round's jobs: strictly while a strict round is not over, or runs on the problem that is practised; nothing while its day holds its results back, otherwise as in practice. */
export type RoundMode = (id: RoundId) => Promise<Mode>;

export function createRoundMode({ rounds, isHeldBack }: { readonly rounds: Pick<RoundStore, 'find' | 'events' | 'unfinished'>; readonly isHeldBack: IsHeldBack }): RoundMode {
  /** Practice is no way around a strict round on the same problem. */
  async function isSetStrictly({ personId, problems }: StoredRound): Promise<boolean> {
    const running = await findRunningRound(rounds, { personId });
    if (!running?.problems.some((id) => problems.includes(id))) return false;
    return foldTimedRound(await rounds.events(running.id))?.conditions.mode === 'strict';
  }

  return async function roundMode(id) {
    const round = await rounds.find(id);
    if (!round) return 'practice';
    if (round.kind === 'practice') return (await isSetStrictly(round)) ? 'strict' : 'practice';
    const log = await readableLog(rounds, id);
    // Whether it is over cannot be known: no more is shown than while it runs.
    if (!log) return 'strict';
    const timed = foldTimedRound(log);
    if (timed?.clock.state === 'over') return (await isHeldBack(round)) ? 'held-back' : 'practice';
    return timed?.conditions.mode === 'strict' ? 'strict' : 'practice';
  };
}
