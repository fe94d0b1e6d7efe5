import type { ThisDay } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findOwnDay, type DayStores } from './know-day.ts';

interface Deps extends DayStores {
  readonly jobs: JobStore;
  readonly recordings: Pick<RecordingStore, 'removeRound'>;
}

/** Deletes a day with its rounds and everything they left: gone means gone. Not while one of them is under way. */
export function createDeleteDay({ jobs, recordings, ...stores }: Deps): UseCase<ThisDay, Record<string, never>> {
  return async function deleteDay(viewer, { dayId }) {
    const found = await findOwnDay(stores, viewer, dayId);
    if (!found.ok) return found;
    const { standing, day } = found.value;
    if (standing.at === 'round') return refuse('round-not-running', 'A round of this day is not over and rated; end it first.');
    const roundIds = day.rounds.flatMap(({ roundId }) => roundId ?? []);
    if (await jobs.removeByRounds(roundIds) === 'busy') return refuse('round-not-running', 'Its programs are being judged; try again in a moment.');
    for (const id of roundIds) {
      await stores.rounds.remove(id);
      await recordings.removeRound(id);
    }
    await stores.days.remove(dayId);
    return ok({});
  };
}
