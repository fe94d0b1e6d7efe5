import { describe, expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { ansiPieces } from './ansi-lanes.ts';

const text = (output: string) => ansiPieces(output).map((piece) => piece.text).join('');

describe('what a program wrote', () => {
  test('colours become classes', () => {
    expect(ansiPieces('\u001b[31mred\u001b[0m plain')).toEqual([{ text: 'red', className: 'ansi-red' }, { text: ' plain', className: '' }]);
  });
  test('weight and colour go together', () => {
    expect(ansiPieces('\u001b[1;32mok\u001b[0m')[0]).toEqual({ text: 'ok', className: 'ansi-green ansi-bold' });
  });
  test('cursor movements vanish, other control characters become visible', () => {
    expect(text('a\u001b[2Jb\u0007c')).toBe('abc'.replace('c', '\ufffdc'));
  });
  test('markup stays text', () => {
    const { container } = render(<pre>{ansiPieces('<img src=x onerror=alert(1)>').map((piece, at) => <span key={at} className={piece.className}>{piece.text}</span>)}</pre>);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
  });
  test('line ends stay', () => expect(text('one\ntwo\n')).toBe('one\ntwo\n'));
});
