import type { ThisDay } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import type { Removal } from '../ports/removal.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findOwnDay, type DayStores } from './know-day.ts';

interface Deps extends DayStores {
  readonly removal: Pick<Removal, 'day'>;
  readonly recordings: Pick<RecordingStore, 'removeRound'>;
}

/** Deletes a day with its rounds and everything they left: gone means gone. Not while one of them is under way. */
export function createDeleteDay({ removal, recordings, ...stores }: Deps): UseCase<ThisDay, Record<string, never>> {
  return async function deleteDay(viewer, { dayId }) {
    const found = await findOwnDay(stores, viewer, dayId);
    if (!found.ok) return found;
    const { standing, day } = found.value;
    if (standing.at === 'round') return refuse('round-not-running', 'A round of this day is not over and rated; end it first.');
    if (await removal.day(dayId) === 'busy') return refuse('round-not-running', 'Its programs are being judged; try again in a moment.');
    // Sound that stays when this is cut short is swept at the next start: no log knows it.
    await Promise.all(day.rounds.map(async ({ roundId }) => roundId && recordings.removeRound(roundId)));
    return ok({});
  };
}
