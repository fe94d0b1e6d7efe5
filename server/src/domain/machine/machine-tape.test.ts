import { describe, expect, it } from '@jest/globals';
import type { FileId, MachineId } from '@dayseven/contracts/vocabulary';
import { log, minute, started } from '../round/log.fixture.ts';
import type { RoundEvent } from '../round/round-event.ts';
import { givenFiles, namedFiles } from './machine-tape.ts';

const [begun, fee] = ['file:begun-1', 'file:fee'] as FileId[] as [FileId, FileId];
const planned: RoundEvent = {
  type: 'machine-planned', v: 1, machineId: 'lot' as MachineId, levels: [], because: [], files: [{ id: begun, path: 'lot.go', text: 'package lot\n' }], template: '#',
  conditions: { minutes: 55, mode: 'relaxed', extraTime: 1, form: 'day', language: 'go', seed: 1 },
};

describe('the files of a tape', () => {
  it('[K80] have everything they were called, and are gone where they were deleted', () => {
    const files = namedFiles(log([0, planned], [1, started], [3, { type: 'file-created', v: 1, file: fee, path: 'fee.go' }], [4, { type: 'file-renamed', v: 1, file: fee, path: 'pricing/fee.go' }], [6, { type: 'file-deleted', v: 1, file: begun }]));
    expect(files).toEqual([
      { id: begun, starter: 'package lot\n', names: [{ atMs: 0, path: 'lot.go' }, { atMs: 5 * minute }] },
      { id: fee, starter: '', names: [{ atMs: 2 * minute, path: 'fee.go' }, { atMs: 3 * minute, path: 'pricing/fee.go' }] },
    ]);
  });

  it('[K80] change by the round\'s own time, not by that of a pause', () => {
    const files = namedFiles(log([0, planned], [1, started], [2, { type: 'round-paused', v: 1 }], [32, { type: 'round-resumed', v: 1 }], [33, { type: 'file-renamed', v: 1, file: begun, path: 'park.go' }]));
    expect(files[0]?.names.at(-1)).toEqual({ atMs: 2 * minute, path: 'park.go' });
  });

  it('[K80] are given once, and again only where a level gives another text', () => {
    const types = 'type Spot int\n';
    expect(givenFiles([{ atMs: 0, tree: { 'api.go': types } }, { atMs: 5, tree: { 'api.go': types, 'holds.go': 'H' } }, { atMs: 9, tree: { 'api.go': `${types}type Fee int\n`, 'holds.go': 'H' } }])).toEqual([
      { atMs: 0, path: 'api.go', text: types }, { atMs: 5, path: 'holds.go', text: 'H' }, { atMs: 9, path: 'api.go', text: `${types}type Fee int\n` },
    ]);
  });
});
