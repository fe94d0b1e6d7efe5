import { describe, expect, it } from '@jest/globals';
import type { FileId } from '@dayseven/contracts/vocabulary';
import { countChange } from '../../adapters/diff/count-change.ts';
import { changedFiles } from './changed-files.ts';
import { filesAt, type FileAt } from './files-at.ts';
import { machineLog, minute, shop } from './machine.fixture.ts';

const rules = 'file:rules' as FileId;
const file = (id: string, path: string, text: string): FileAt => ({ id: id as FileId, path, text });

describe('[K71] the files at a moment', () => {
  const log = machineLog(
    [10, { type: 'file-created', v: 1, file: rules, path: 'rules.go' }],
    [20, { type: 'round-paused', v: 1 }], [50, { type: 'round-resumed', v: 1 }],
    [60, { type: 'file-renamed', v: 1, file: rules, path: 'fees.go' }],
    [70, { type: 'file-deleted', v: 1, file: shop }],
  );
  const typed = new Map([[shop, [{ at: 5 * minute, changes: [[13, 0, 'a\n']] }, { at: 55 * minute, changes: [[15, 0, 'b\n']] }]]] as const);

  it.each([
    [0, { 'shop.go': 'package shop\n' }],
    [5, { 'shop.go': 'package shop\na\n' }],
    [24, { 'shop.go': 'package shop\na\n', 'rules.go': '' }],
    [25, { 'shop.go': 'package shop\na\nb\n', 'rules.go': '' }],
    [30, { 'shop.go': 'package shop\na\nb\n', 'fees.go': '' }],
    [40, { 'fees.go': '' }],
  ])('at minute %d of the round\'s own time', (at, files) => {
    expect(Object.fromEntries(filesAt(log, typed as never, at * minute).map(({ path, text }) => [path, text]))).toEqual(files);
  });
});

describe('[K71] [K100] what became of each file', () => {
  it.each<[string, readonly FileAt[], readonly FileAt[], readonly object[]]>([
    ['nothing', [file('a', 'a.go', 'x\n')], [file('a', 'a.go', 'x\n')], []],
    ['one was changed', [file('a', 'a.go', 'x\ny\n')], [file('a', 'a.go', 'x\nz\nz\n')], [{ path: 'a.go', added: 2, removed: 1, of: 2, before: 'x\ny\n', after: 'x\nz\nz\n' }]],
    ['one is new', [], [file('a', 'a.go', 'x\n')], [{ path: 'a.go', added: 1, removed: 0, of: 0, before: '', after: 'x\n' }]],
    ['one is new and stands as it began', [], [file('skeleton', 'a_test.go', 'test\nskip')], []],
    ['one is new and was written in', [], [file('skeleton', 'a_test.go', 'test\ntry\ntry\n')], [{ path: 'a_test.go', added: 2, removed: 1, of: 0, before: 'test\nskip\n', after: 'test\ntry\ntry\n' }]],
    ['one was renamed', [file('a', 'a.go', 'x\n')], [file('a', 'b.go', 'x\n')], [{ path: 'b.go', was: 'a.go', added: 0, removed: 0, of: 1, before: 'x\n', after: 'x\n' }]],
    ['one was deleted', [file('a', 'a.go', 'x\n')], [], [{ path: 'a.go', added: 0, removed: 1, of: 1, before: 'x\n', after: '' }]],
    ['one was deleted and created anew', [file('a', 'a.go', 'x\n')], [file('b', 'a.go', 'x\n')], []],
    ['one took the name of a deleted one', [file('a', 'a.go', 'x\n'), file('b', 'b.go', 'y\n')], [file('b', 'a.go', 'y\n')], [
      { path: 'a.go', was: 'b.go', added: 0, removed: 0, of: 1, before: 'y\n', after: 'y\n' }, { path: 'a.go', added: 0, removed: 1, of: 1, before: 'x\n', after: '' },
    ]],
  ])('%s', (_what, before, after, changed) => expect(changedFiles(before, after, (id) => (id === 'skeleton' ? 'test\nskip\n' : ''), countChange)).toEqual(changed));
});
