import { takesSound } from '../../domain/round/round-clock.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { Clock } from '../ports/clock.ts';
import type { RecordingPlace, RecordingStore } from '../ports/recording-store.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { endOf, findRecording } from './known-recording.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly recordings: RecordingStore;
  readonly clock: Clock;
  readonly report: (problem: string, cause: unknown) => void;
}

/** At the start: sound that no log knows is removed, and what went on when a round ended without its page is ended. */
export async function sweepRecordings({ rounds, recordings, clock, report }: Deps): Promise<void> {
  async function sweep(place: RecordingPlace): Promise<void> {
    const log = await rounds.events(place.roundId);
    const [found, timed] = [findRecording(log, place.recordingId), foldTimedRound(log)];
    if (!found || !timed) return recordings.remove(place);
    if (!found.isOver && !takesSound(timed.clock, clock.now())) await rounds.append(place.roundId, await endOf(recordings, place.roundId, found, 'page-lost'), clock.now());
  }
  // One whose log cannot be read stays as it is, and is no reason not to start.
  for (const place of await recordings.list()) await sweep(place).catch((error: unknown) => report('A recording could not be looked at.', error));
}
