import { describe, expect, test } from '@jest/globals';
import { diffTokens, type Piece } from './token-diff.ts';

const marked = (pieces: readonly Piece[]) => pieces.filter(({ differs }) => differs).map(({ text }) => text);
const whole = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

describe('differences between two printed values', () => {
  test('a number differs as a whole', () => {
    const diff = diffTokens('[1,25,3]', '[1,26,3]');
    expect(diff && [marked(diff.expected), marked(diff.got)]).toEqual([['25'], ['26']]);
  });
  test('a string differs as a whole, commas and brackets in it too', () => {
    const diff = diffTokens('["a, b]"]', '["a, c]"]');
    expect(diff && marked(diff.got)).toEqual(['"a, c]"']);
  });
  test('each side reads as its own text', () => {
    const diff = diffTokens('[-1, 2.5, null]', '{"x": [1e9]}');
    expect(diff && [whole(diff.expected), whole(diff.got)]).toEqual(['[-1, 2.5, null]', '{"x": [1e9]}']);
  });
  test('equal values have none', () => {
    const diff = diffTokens('[[0,1]]', '[[0,1]]');
    expect(diff && [...marked(diff.expected), ...marked(diff.got)]).toEqual([]);
  });
  test('very long values are not compared', () => expect(diffTokens('1,'.repeat(4_000), '1')).toBeNull());
});
