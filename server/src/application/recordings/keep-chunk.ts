import { limits, type ChunksKept, type KeepChunk } from '@dayseven/contracts';
import { ok, type Result } from '../../domain/result.ts';
import { takesSound } from '../../domain/round/round-clock.ts';
import { roomBytes } from '../check-disk.ts';
import type { Clock } from '../ports/clock.ts';
import type { FreeSpace } from '../ports/free-space.ts';
import { DiskFull, type RecordingStore } from '../ports/recording-store.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import { findOwnBehavioral, findRecording } from './change-recording.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly recordings: RecordingStore;
  readonly clock: Clock;
  readonly freeSpace: FreeSpace;
}

const full = 'The disk is full, so the recording ends here; what came before is kept. Go on by typing.';

/** Takes one piece of a recording that goes on; what is not the next one is not taken, and the answer says which one is. */
export function createKeepChunk({ rounds, recordings, clock, freeSpace }: Deps): UseCase<KeepChunk, ChunksKept> {
  async function whyNoRoom({ roundId, sound }: KeepChunk): Promise<string | undefined> {
    const { round, all } = await recordings.size(roundId);
    if (round + sound.length > limits.recordingBytesPerRound) return 'This round has as much sound as a round may have; go on by typing.';
    if (all + sound.length > limits.recordingBytes) return 'All the room for recordings is taken; delete old ones, and go on by typing.';
    return (await freeSpace()) < roomBytes ? full : undefined;
  }

  return async function keepChunk(viewer, chunk) {
    const { roundId, recordingId, seq, sound, levels } = chunk;
    const found = await findOwnBehavioral({ rounds }, viewer, roundId);
    if (!found.ok) return found;
    const one = findRecording(found.value.round, recordingId);
    if (!one) return refuse('recording-not-found');
    if (one.recording.end !== undefined) return refuse('round-not-running', 'This recording has ended; begin another one.');
    if (!takesSound(found.value.timed.clock, clock.now())) return refuse('round-not-running', whyNot(found.value.timed.clock));
    if (seq === 0 && !isWebm(sound)) return refuse('invalid-request', 'This is not a WebM recording.');
    const noRoom = await whyNoRoom(chunk);
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

const mark = [0x1a, 0x45, 0xdf, 0xa3];

function isWebm(sound: Uint8Array): boolean {
  return mark.every((byte, at) => sound[at] === byte);
}
