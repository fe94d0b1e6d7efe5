import { expect, it } from '@jest/globals';
import type { PersonId, QuestionId, RecordingId, RoundId } from '@dayseven/contracts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import { roomBytes } from '../../server/src/application/check-disk.ts';
import { DiskFull, type RecordingStore } from '../../server/src/application/ports/recording-store.ts';
import { createKeepChunk } from '../../server/src/application/recordings/keep-chunk.ts';

const personId = 'ann' as PersonId;
const roundId = 'round' as RoundId;
const recordingId = 'recording' as RecordingId;
const questionId = 'owned' as QuestionId;

/** Keeps a first piece in a round under way; `free` bytes are left, and the folder says what it is told. */
async function kept({ free = roomBytes, all = 0, append = async () => 1, by = personId }: { readonly free?: number; readonly all?: number; readonly append?: RecordingStore['append']; readonly by?: PersonId }) {
  const rounds = createMemoryRoundStore();
  const conditions = { minutes: 50, mode: 'strict', extraTime: 1, questions: 1, seed: 1 } as const;
  await rounds.create({ id: roundId, personId, kind: 'behavioral', problems: [], openedAt: 0 }, { type: 'behavioral-planned', v: 1, conditions, picks: [{ questionId, because: [] }] });
  await rounds.append(roundId, { type: 'round-started', v: 1 }, 1);
  await rounds.append(roundId, { type: 'recording-started', v: 1, questionId, part: 0, recordingId }, 2);
  const recordings = { append, size: async () => ({ round: 0, all }) } as unknown as RecordingStore;
  const keepChunk = createKeepChunk({ rounds, recordings, clock: { now: () => 3, wallAhead: () => 0, catchUp: () => undefined }, freeSpace: async () => free });
  const result = await keepChunk({ personId: by, seat: 'candidate' }, { roundId, recordingId, seq: 0, sound: Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), levels: new Uint8Array() });
  return result.ok ? result.value.kept : `${result.refusal.code}: ${result.refusal.message}`;
}

it('[V16] a piece is taken while there is room', async () => expect(await kept({})).toBe(1));

it.each([
  ['the disk is nearly full', { free: roomBytes - 1 }, 'no-room: The disk is full'],
  ['the disk is full as it is written', { append: () => Promise.reject(new DiskFull()) }, 'no-room: The disk is full'],
  ['all recordings have all their room', { all: 2 * 1024 ** 3 - 3 }, 'no-room: All the room for recordings is taken'],
])('[V16] %s: one sentence', async (_name, over, sentence) => expect(await kept(over)).toMatch(sentence));

it('[W40] nobody else\'s recording is written to', async () => expect(await kept({ by: 'bob' as PersonId })).toMatch('round-not-found'));
