import { mkdir, open, readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RecordingId, RoundId } from '@dayseven/contracts';
import { DiskFull, type KeptSound, type RecordingPlace, type RecordingStore, type SoundChunk } from '../../application/ports/recording-store.ts';
import { createTurns } from '../../application/turns.ts';
import { entryBytes, readEntry, writeEntry, type ChunkEntry } from './chunk-index.ts';
import { writeSeekable } from './seekable.ts';

/** `play` is made of the sound when it is first listened to. */
const kinds = ['webm', 'index', 'play'] as const;
type Kind = (typeof kinds)[number];

/** A folder for each round; for each recording its sound and an index of its pieces. Names are parsed ids, so none leads elsewhere. */
export function createRecordingFolder(folder: string): RecordingStore {
  const inTurn = createTurns<RecordingId>();
  let all: number | undefined;
  /** What was removed takes no piece that was on its way. */
  const gone = new Set<string>();
  const folderOf = (roundId: RoundId): string => join(folder, roundId);
  const fileOf = ({ roundId, recordingId }: RecordingPlace, kind: Kind): string => join(folderOf(roundId), `${recordingId}.${kind}`);

  async function roundIds(): Promise<readonly RoundId[]> {
    return (await names(folder)).flatMap((name) => RoundId.safeParse(name).data ?? []);
  }

  async function total(): Promise<number> {
    const sizes = await Promise.all((await roundIds()).map((id) => bytesIn(folderOf(id))));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  async function removing(folderOrFiles: readonly string[], roundId: RoundId): Promise<void> {
    const before = await bytesIn(folderOf(roundId));
    for (const path of folderOrFiles) await rm(path, { recursive: true, force: true });
    if (all !== undefined) all -= before - (await bytesIn(folderOf(roundId)));
  }

  return {
    append: (place, chunk) => inTurn(place.recordingId, async () => {
      if (gone.has(place.roundId) || gone.has(place.recordingId)) return 0;
      await mkdir(folderOf(place.roundId), { recursive: true });
      const { kept, added } = await appendTo(fileOf(place, 'webm'), fileOf(place, 'index'), chunk);
      if (all !== undefined) all += added;
      return kept;
    }),
    levels: (place) => readLevels(fileOf(place, 'index')),
    playable: (place) => inTurn(place.recordingId, async () => {
      const [sound, play] = [fileOf(place, 'webm'), fileOf(place, 'play')];
      const [kept, made] = await Promise.all([sound, play].map((path) => stat(path).catch(unlessMissing)));
      if (!kept) return undefined;
      const isMade = (made?.mtimeMs ?? 0) >= kept.mtimeMs || (await writeSeekable(sound, play)) !== undefined;
      if (isMade) all = undefined;
      return { folder: folderOf(place.roundId), name: basename(isMade ? play : sound) };
    }),
    measure: (place) => inTurn(place.recordingId, () => measureIndex(fileOf(place, 'index'))),
    async size(roundId) {
      all ??= await total();
      return { round: await bytesIn(folderOf(roundId)), all };
    },
    remove(place) {
      gone.add(place.recordingId);
      return inTurn(place.recordingId, () => removing(kinds.map((kind) => fileOf(place, kind)), place.roundId));
    },
    removeRound(roundId) {
      gone.add(roundId);
      return removing([folderOf(roundId)], roundId);
    },
    async list() {
      const places: RecordingPlace[] = [];
      for (const roundId of await roundIds()) {
        const ids = (await names(folderOf(roundId))).flatMap((name) => RecordingId.safeParse(name.split('.')[0]).data ?? []);
        for (const recordingId of new Set(ids)) places.push({ roundId, recordingId });
      }
      return places;
    },
  };
}

/** The sound first, then the index: what the index does not name was never acknowledged, and is written over. */
async function appendTo(soundFile: string, indexFile: string, { seq, at, sound, levels }: SoundChunk): Promise<{ readonly kept: number; readonly added: number }> {
  const index = await open(indexFile, 'a+');
  try {
    const { count, last } = await lastEntry(index);
    if (seq !== count) return { kept: count, added: 0 };
    const end = last?.end ?? 0;
    if (sound.length > 0) await writeAt(soundFile, sound, end);
    await index.truncate(count * entryBytes);
    await index.write(writeEntry({ end: end + sound.length, at, levels }));
    await index.datasync();
    return { kept: count + 1, added: sound.length + entryBytes };
  } catch (cause) {
    throw isFull(cause) ? new DiskFull({ cause }) : cause;
  } finally {
    await index.close();
  }
}

async function writeAt(file: string, sound: Uint8Array, from: number): Promise<void> {
  const handle = await open(file, from === 0 ? 'w' : 'r+');
  try {
    await handle.truncate(from);
    await handle.write(sound, 0, sound.length, from);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** An entry that a crash cut off does not count. */
async function lastEntry(index: FileHandle): Promise<{ readonly count: number; readonly last?: ChunkEntry }> {
  const count = Math.floor((await index.stat()).size / entryBytes);
  if (count === 0) return { count };
  const { buffer } = await index.read(Buffer.alloc(entryBytes), 0, entryBytes, (count - 1) * entryBytes);
  return { count, last: readEntry(buffer) };
}

async function measureIndex(indexFile: string): Promise<KeptSound> {
  const index = await open(indexFile, 'r').catch(unlessMissing);
  if (!index) return { chunks: 0, bytes: 0 };
  try {
    const { count, last } = await lastEntry(index);
    return { chunks: count, bytes: last?.end ?? 0, ...(last && { lastAt: last.at }) };
  } finally {
    await index.close();
  }
}

/** The index of an hour is 230 KB. */
async function readLevels(indexFile: string): Promise<Uint8Array> {
  const index = (await readFile(indexFile).catch(unlessMissing)) ?? Buffer.alloc(0);
  const count = Math.floor(index.length / entryBytes);
  return Buffer.concat(Array.from({ length: count }, (_none, at) => readEntry(index.subarray(at * entryBytes, (at + 1) * entryBytes)).levels));
}

async function names(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(unlessMissing)) ?? [];
}

async function bytesIn(folder: string): Promise<number> {
  const sizes = await Promise.all((await names(folder)).map(async (name) => (await stat(join(folder, name)).catch(unlessMissing))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function unlessMissing(cause: unknown): undefined {
  if (codeOf(cause) !== 'ENOENT' && codeOf(cause) !== 'ENOTDIR') throw cause;
  return undefined;
}

const isFull = (cause: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(cause));

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
