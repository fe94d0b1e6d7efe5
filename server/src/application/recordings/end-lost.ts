import type { RoundId } from '@dayseven/contracts';
import { graceMs } from '../../domain/round/round-clock.ts';
import type { Viewer } from '../viewer.ts';
import type { RecordingDeps } from './change-recording.ts';
import { endOf, findRecordedRound, knownRecordings } from './known-recording.ts';

/** In a round that is over, ends as lost what still goes on in the log and has brought no sound for longer than a piece may be on its way: its page is gone. */
export async function endLost({ rounds, recordings, clock }: RecordingDeps, viewer: Viewer, roundId: RoundId): Promise<void> {
  const found = await findRecordedRound(rounds, viewer, roundId);
  if (!found.ok || found.value.timed.clock.state !== 'over') return;
  for (const one of knownRecordings(found.value.log).filter(({ isOver }) => !isOver)) {
    const { lastAt = one.startedAt } = await recordings.measure({ roundId, recordingId: one.id });
    if (lastAt + graceMs < clock.now()) await rounds.append(roundId, await endOf(recordings, roundId, one, 'page-lost'), clock.now());
  }
}
