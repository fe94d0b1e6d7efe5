import { limits, type RoundId, type VoiceView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import { foldVoices } from '../../domain/round/voice.ts';
import { voiceStrip } from '../../domain/round/voice-strip.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import type { UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';

interface Deps extends Debriefing {
  readonly recordings: RecordingStore;
}

/** As many as a wide page can show apart. */
const parts = 240;

/** Where the candidate thought aloud in a round, by loudness alone: once it is over and rated. */
export function createReadVoice({ recordings, ...deps }: Deps): UseCase<RoundId, VoiceView> {
  return async function readVoice(viewer, roundId) {
    const rated = await findRated(deps, viewer, roundId);
    if (!rated.ok) return rated;
    const timeOf = roundTime(rated.value.log);
    const voices = await Promise.all(foldVoices(rated.value.log).map(async ({ id, keepsSound, startedAt, end }) => ({
      id, keepsSound, fromMs: timeOf(startedAt), levels: [...(await recordings.levels({ roundId, recordingId: id }))], ...(end && { end }),
    })));
    const { silences, ...strip } = voiceStrip(voices, { lengthMs: timeOf(Infinity), levelMs: limits.recordingLevelMs, parts });
    return ok({
      ...strip, parts: [...strip.parts], silences: [...silences],
      recordings: voices.map(({ levels, ...voice }) => ({ ...voice, ms: levels.length * limits.recordingLevelMs })),
    });
  };
}
