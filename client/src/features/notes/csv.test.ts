import { describe, expect, test } from '@jest/globals';
import { csvCell, csvRows } from './csv.ts';

describe('rows of cells', () => {
  test.each([
    ['plain ones', 'a,b\nc,d\n', [['a', 'b'], ['c', 'd']]],
    ['line ends of others, and none at the end', 'a,b\r\nc\rd', [['a', 'b'], ['c'], ['d']]],
    ['separators, line ends and quotes in quotes', '"a,1\nb","""x"""\n', [['a,1\nb', '"x"']]],
    ['empty cells', ',a,\n""\n', [['', 'a', ''], ['']]],
    ['an empty cell at the very end', 'a,', [['a', '']]],
    ['a quote within a cell', 'What is a "nil" map, if any?\n', [['What is a "nil" map', ' if any?']]],
    ['letters behind a closing quote', '"a"b,c', [['ab', 'c']]],
    ['a quote that is never closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['nothing', '', []],
  ])('[W50] %s', (_what, text, rows) => expect(csvRows(text, ',')).toEqual(rows));

  test('[W50] whatever stood in the cells is read again', () => {
    const cells = ['', '"', '""', ',', '\n', '\r\n', '#x', '"a",\n"b"', '\t', '😀 \u202Eolleh', ' a '];
    expect(csvRows(cells.map(csvCell).join(','), ',')).toEqual([cells]);
  });

  test('[W50] two million quotes take no time to speak of', () => {
    const begun = Date.now();
    expect(csvRows(`"${'""'.repeat(1_000_000)}`, ',')[0]?.[0]).toHaveLength(1_000_000);
    expect(csvRows('"a'.repeat(500_000), ',')).toHaveLength(1);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
