import { expect, test } from '@jest/globals';
import { applyEdits } from '../../connection/text-edits.ts';
import { editsFromMonaco } from './monaco-edits.ts';

test('changes made at several cursors at once apply one by one', () => {
  const changes = [
    { rangeOffset: 0, rangeLength: 1, text: 'AA' },
    { rangeOffset: 4, rangeLength: 0, text: '!' },
    { rangeOffset: 2, rangeLength: 1, text: '' },
  ];
  expect(applyEdits('abcd', editsFromMonaco(changes))).toBe('AAbd!');
});
