import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { echo } from './round-trips.ts';
import type { RoundTrip } from './round-trips.ts';

const int: ValueType = { kind: 'int' };
const text: ValueType = { kind: 'string' };
const largest = Number.MAX_SAFE_INTEGER;

/** The ends of every type, and what a map must not stumble over. */
export const extremes: RoundTrip = echo('extremes', [
  { type: int, rows: [largest, -largest, 0, -1, 1, 2 ** 32, -(2 ** 32), 2 ** 31, -(2 ** 31) - 1] },
  { type: { kind: 'float' }, rows: [Number.MIN_VALUE, -Number.MIN_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE, 2.2250738585072014e-308, 2.225073858507201e-308, 0.1, 0] },
  { type: text, rows: ['', '\0', 'a\0b', '\u{1f600}', 'e\u0301', '\ufeff', '\ufffd', '\u{10ffff}', '\u2028\r\n', '\ud7ff\ue000'] },
  { type: { kind: 'map', key: 'string', of: int }, rows: [JSON.parse('{"__proto__":1,"constructor":2,"toString":3,"":4,"0":5}') as Value, {}] },
  { type: { kind: 'map', key: 'int', of: text }, rows: [{ [largest]: 'a', [-largest]: 'b', 0: '' }, {}] },
  { type: { kind: 'array', of: { kind: 'nullable', of: { kind: 'array', of: text } } }, rows: [[], [null, [], ['']], [[]]] },
  { type: { kind: 'record', name: 'Held', fields: [{ name: 'none', type: { kind: 'nullable', of: int } }, { name: 'rows', type: { kind: 'array', of: { kind: 'array', of: int } } }] }, rows: [{ none: null, rows: [] }, { none: 0, rows: [[], [0]] }] },
]);

/** Large and deep ones, each under what a case may weigh. None holds a map, so that answers compare byte by byte. */
export const huge: readonly RoundTrip[] = [
  echo('a million numbers, there and back', [{ type: { kind: 'array', of: int }, rows: [Array.from({ length: 500_000 }, (_, i) => (i % 2 ? 1 : -1) * (largest - i))] }]),
  echo('a megabyte of text', [{ type: text, rows: ['\u{1f600}é\0x'.repeat(125_000)] }]),
  echo('a list of 100,000', [{ type: { kind: 'list', of: int }, rows: [Array.from({ length: 100_000 }, (_, i) => i), { values: Array.from({ length: 100_000 }, (_, i) => i), cycleAt: 99_999 }] }]),
  echo('a tree 100,000 deep', [{ type: { kind: 'tree', of: int }, rows: [[0, ...Array.from({ length: 100_000 }, (_, i) => [null, i]).flat()], Array.from({ length: 100_000 }, (_, i) => i)] }]),
];
