import type { ThisRound } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import { findOwnRound } from '../find-own.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import type { Removal } from '../ports/removal.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { Debriefing } from './find-rated.ts';

interface Deps extends Debriefing {
  readonly removal: Pick<Removal, 'round'>;
  readonly recordings: Pick<RecordingStore, 'removeRound'>;
}

/** Deletes a round on a clock with everything it left: gone means gone. Not while it runs, or its programs are judged. */
export function createDeleteRound({ rounds, isHeldBack, removal, recordings }: Deps): UseCase<ThisRound, Record<string, never>> {
  return async function deleteRound(viewer, { roundId }) {
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const state = foldTimedRound(await rounds.events(roundId))?.clock.state;
    if (state === undefined) return refuse('round-not-running', 'Practice is not deleted here; only rounds on a clock are.');
    if (state === 'running' || state === 'paused') return refuse('round-not-running', 'The round is running; end it first.');
    if (await isHeldBack(found.value)) return refuse('round-not-running', 'It belongs to a day that is not over; end or delete the day.');
    if (await removal.round(roundId) === 'busy') return refuse('round-not-running', 'Its programs are being judged; try again in a moment.');
    await recordings.removeRound(roundId);
    return ok({});
  };
}
