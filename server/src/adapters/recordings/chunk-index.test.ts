import { expect, it } from '@jest/globals';
import { limits } from '@dayseven/contracts';
import { entryBytes, readEntry, writeEntry } from './chunk-index.ts';

it('[V11] an entry of the index is read as it was written, with as many levels as a piece may have', () => {
  const levels = Uint8Array.from({ length: limits.recordingLevelsPerChunk }, (_none, at) => at);
  const entry = { end: 5_000_000_000, at: 1_795_000_000_000, levels };
  const written = writeEntry(entry);
  expect(written).toHaveLength(entryBytes);
  expect(readEntry(written)).toEqual({ ...entry, levels: Buffer.from(levels) });
});
