import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { LineDiff } from './LineDiff.tsx';
import { lineDiff } from './line-diff.ts';

afterEach(cleanup);

const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const told = (before: string, after: string) => lineDiff(before, after).map((row) => (row.kind === 'folded' ? row.lines : `${{ kept: ' ', added: '+', removed: '-' }[row.kind]}${row.text}`));

describe('[K77] a change, line by line', () => {
  it.each([
    ['nothing', text('a', 'b'), text('a', 'b'), [2]],
    ['a new text', '', text('a', 'b'), ['+a', '+b']],
    ['a text that is gone', text('a'), '', ['-a']],
    ['a changed line', text('a', 'b', 'c'), text('a', 'x', 'c'), [' a', '-b', '+x', ' c']],
    ['what is far from it', text(...'123456789'.split(/(?=.)/)), text(...'12345678x'.split(/(?=.)/)), [5, ' 6', ' 7', ' 8', '-9', '+x']],
  ])('is told of %s', (_what, before, after, rows) => expect(told(before, after)).toEqual(rows));

  it('is one text after the other where they are too far apart', () => {
    const many = (word: string) => text(...Array.from({ length: 1_200 }, (_, at) => `${word} ${at}`));
    expect(told(many('a'), many('b')).slice(1_199, 1_201)).toEqual(['-a 1199', '+b 0']);
  });

  it('has a sign before each line that went or came, and says what is left out', () => {
    const { container } = render(<LineDiff name="lot.go" before={text('1', '2', '3', '4', 'old')} after={text('1', '2', '3', '4', 'new')} />);
    expect(container.querySelector('[role=region]')?.getAttribute('aria-label')).toBe('What changed in lot.go');
    expect([...container.querySelectorAll('.line-diff > *')].map(({ textContent }) => textContent)).toEqual(['1 line as before', '  2', '  3', '  4', '− old', '+ new']);
  });
});
