import { useEffect, useState } from 'react';
import { recordingAddress } from '../../connection/http-queries.ts';
import type { TapedSound } from '../../shared/tape/questions-tape.ts';

export interface TapedMoment {
  readonly roundId: string;
  /** What was being recorded at the moment the tape stands at. */
  readonly sound: TapedSound | undefined;
  readonly atMs: number;
  readonly isPlaying: boolean;
  readonly speed: number;
}

/** Sound and tape each have a clock; further apart than this they are put together again. */
const apartSeconds = 0.6;
/** Quicker than this nothing is understood. */
export const quickestHeard = 2;

const unplayable = 'The browser cannot play this recording; save the sound in the debrief and play it with another program.';

/** Plays what was recorded along with the tape, at twice its speed at most. The sentence says why this recording cannot be heard. */
export function useTapedSound({ roundId, sound, atMs, isPlaying, speed }: TapedMoment): string | undefined {
  const [audio] = useState(() => new Audio());
  const [failed, setFailed] = useState<string>();
  const heard = isPlaying && speed <= quickestHeard ? sound : undefined;
  const recordingId = heard?.id;
  useEffect(() => {
    if (recordingId === undefined) return;
    const address = recordingAddress(roundId, recordingId);
    if (!audio.src.endsWith(address)) Object.assign(audio, { src: address });
    const refuse = () => setFailed(recordingId);
    audio.addEventListener('error', refuse);
    // A press on pause while it begins is no failure.
    audio.play().catch(() => undefined);
    return () => {
      audio.removeEventListener('error', refuse);
      audio.pause();
    };
  }, [audio, roundId, recordingId]);
  useEffect(() => {
    if (heard === undefined) return;
    const should = (atMs - heard.fromMs) / 1_000;
    Object.assign(audio, { playbackRate: speed, ...(Math.abs(audio.currentTime - should) > apartSeconds && { currentTime: should }) });
  }, [audio, heard, atMs, speed]);
  return failed !== undefined && failed === sound?.id ? unplayable : undefined;
}
