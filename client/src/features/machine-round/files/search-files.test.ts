import { expect, test } from '@jest/globals';
import { namedAs, searchFiles } from './search-files.ts';

const files = [{ path: 'lot.go', text: 'package lot\n\n\tfee := Fee(minutes)\n' }, { path: 'fee.go', text: 'package lot\nfunc Fee() {}\n' }];

test('[K42] a text is found whatever its case, with its file, line and column', () => {
  expect(searchFiles(files, 'FEE')).toEqual([
    { path: 'lot.go', line: 3, column: 2, before: '', match: 'fee', after: ' := Fee(minutes)' },
    { path: 'fee.go', line: 2, column: 6, before: 'func ', match: 'Fee', after: '() {}' },
  ]);
});

test('[K42] nothing is looked for, nothing is found; a word on every line ends at a hundred', () => {
  expect(searchFiles(files, ' ')).toEqual([]);
  expect(searchFiles([{ path: 'a.go', text: 'a\n'.repeat(300) }], 'a')).toHaveLength(100);
});

test('[K88] a file is found by its path, those whose name begins with the text first', () => {
  const paths = ['coffee/lot.go', 'lot_fee.go', 'pricing/Fee.go'].map((path) => ({ path }));
  expect([namedAs(paths, 'fee'), namedAs(paths, ' '), namedAs(paths, 'none')]).toEqual([['pricing/Fee.go', 'coffee/lot.go', 'lot_fee.go'], [], []]);
});
