import { expect, test } from '@jest/globals';
import { searchFiles } from './search-files.ts';

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
