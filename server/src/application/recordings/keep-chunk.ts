import { limits, type ChunksKept, type KeepChunk, type KeepLevels, type RoundId } from '@dayseven/contracts';
import { ok, type Result } from '../../domain/result.ts';
import { takesSound } from '../../domain/round/round-clock.ts';
import { roomBytes } from '../check-disk.ts';
import type { Clock } from '../ports/clock.ts';
import type { FreeSpace } from '../ports/free-space.ts';
import { DiskFull, type RecordingStore } from '../ports/recording-store.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import { findRecordedRound, findRecording, type KnownRecording } from './known-recording.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly recordings: RecordingStore;
  readonly clock: Clock;
  readonly freeSpace: FreeSpace;
}

const full = 'The disk is full, so the recording ends here; what came before is kept. Go on by typing.';

const noSound = new Uint8Array();

/** Takes one piece of a recording that goes on; what is not the next one is not taken, and the answer says which one is. A piece without sound belongs to a recording that keeps none. */
export function createKeepChunk({ rounds, recordings, clock, freeSpace }: Deps): UseCase<KeepChunk | KeepLevels, ChunksKept> {
  async function whyNoRoom(roundId: RoundId, sound: Uint8Array): Promise<string | undefined> {
    const { round, all } = await recordings.size(roundId);
    if (round + sound.length > limits.recordingBytesPerRound) return 'This round has as much sound as a round may have; go on by typing.';
    if (all + sound.length > limits.recordingBytes) return 'All the room for recordings is taken; delete old ones, and go on by typing.';
    return (await freeSpace()) < roomBytes ? full : undefined;
  }

  return async function keepChunk(viewer, chunk) {
    const { roundId, recordingId, seq, levels } = chunk;
    const sound = 'sound' in chunk ? chunk.sound : noSound;
    const found = await findRecordedRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const one = findRecording(found.value.log, recordingId);
    if (!one) return refuse('recording-not-found');
    if (one.isOver) return refuse('round-not-running', 'This recording has ended; begin another one.');
    if (!takesSound(found.value.timed.clock, clock.now())) return refuse('round-not-running', whyNot(found.value.timed.clock));
    const misfit = whyMisfit(one, seq, sound);
    if (misfit !== undefined) return refuse('invalid-request', misfit);
    const noRoom = await whyNoRoom(roundId, sound);
    if (noRoom !== undefined) return refuse('no-room', noRoom);
    return appended(() => recordings.append({ roundId, recordingId }, { seq, at: clock.now(), sound, levels }));
  };
}

async function appended(append: () => Promise<number>): Promise<Result<ChunksKept, Refusal>> {
  try {
    return ok({ kept: await append() });
  } catch (cause) {
    if (cause instanceof DiskFull) return refuse('no-room', full);
    throw cause;
  }
}

function whyMisfit({ keepsSound }: KnownRecording, seq: number, sound: Uint8Array): string | undefined {
  if (!keepsSound) return sound.length > 0 ? 'Of this round no sound is kept, only how loud it was.' : undefined;
  if (sound.length === 0) return 'A piece of sound is empty or too large.';
  return seq === 0 && !isWebm(sound) ? 'This is not a WebM recording.' : undefined;
}

const mark = [0x1a, 0x45, 0xdf, 0xa3];

function isWebm(sound: Uint8Array): boolean {
  return mark.every((byte, at) => sound[at] === byte);
}
