import type { Instant } from '../../domain/instant.ts';

/** One piece as the index keeps it: where its sound ends in the file, when it came, how loud it was. */
export interface ChunkEntry {
  readonly end: number;
  readonly at: Instant;
  readonly levels: Uint8Array;
}

/** Every entry takes as much, so that the number of pieces is the index's size, and the last one is read alone. */
export const entryBytes = 64;
const headBytes = 13;

export function writeEntry({ end, at, levels }: ChunkEntry): Uint8Array {
  const entry = Buffer.alloc(entryBytes);
  entry.writeUIntBE(end, 0, 6);
  entry.writeUIntBE(at, 6, 6);
  entry.writeUInt8(levels.length, 12);
  entry.set(levels, headBytes);
  return entry;
}

export function readEntry(bytes: Uint8Array): ChunkEntry {
  const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { end: entry.readUIntBE(0, 6), at: entry.readUIntBE(6, 6), levels: entry.subarray(headBytes, headBytes + entry.readUInt8(12)) };
}
