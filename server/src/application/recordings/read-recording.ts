import { limits, type RecordingFacts, type ThisRecording } from '@dayseven/contracts';
import { peaksOf, speechOf } from '../../domain/behavioral/speech.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { RecordingPlace, RecordingStore, SoundFile } from '../ports/recording-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import type { Viewer } from '../viewer.ts';
import { findRecording } from './known-recording.ts';

interface Deps extends Debriefing {
  readonly recordings: RecordingStore;
}

/** As many as a wide page can show apart. */
const peaks = 300;

/** A recording is listened to in the debrief, not in the round. */
async function findHeard(deps: Deps, viewer: Viewer, { roundId, recordingId }: ThisRecording): Promise<Result<RecordingPlace, Refusal>> {
  const rated = await findRated(deps, viewer, roundId);
  if (!rated.ok) return rated;
  return findRecording(rated.value.log, recordingId) ? ok({ roundId, recordingId }) : refuse('recording-not-found');
}

/** What its loudness says: the waveform, the pauses, how much was spoken. */
export function createReadRecording(deps: Deps): UseCase<ThisRecording, RecordingFacts> {
  return async function readRecording(viewer, request) {
    const found = await findHeard(deps, viewer, request);
    if (!found.ok) return found;
    const levels = [...(await deps.recordings.levels(found.value))];
    const { spokenPercent, pauses, longest } = speechOf(levels, limits.recordingLevelMs);
    return ok({ ms: levels.length * limits.recordingLevelMs, peaks: [...peaksOf(levels, peaks)], spokenPercent, pauses: [...pauses], ...(longest && { longest }) });
  };
}

export function createReadSound(deps: Deps): UseCase<ThisRecording, SoundFile> {
  return async function readSound(viewer, request) {
    const found = await findHeard(deps, viewer, request);
    if (!found.ok) return found;
    const file = await deps.recordings.playable(found.value);
    return file ? ok(file) : refuse('recording-not-found', 'Nothing of this recording was kept.');
  };
}
