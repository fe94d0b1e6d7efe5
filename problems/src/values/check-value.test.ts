import { describe, expect, it } from '@jest/globals';
import { parseReturnType } from '../format/type-shorthand.ts';
import type { ValueType } from '@dayseven/contracts/vocabulary';
import { checkValue } from './check-value.ts';

const declared = new Map<string, ValueType>([
  ['Interval', { kind: 'record', name: 'Interval', fields: [{ name: 'start', type: { kind: 'int' } }, { name: 'end', type: { kind: 'int' } }] }],
  ['Color', { kind: 'enum', name: 'Color', members: ['red', 'blue'] }],
]);

function check(type: string, value: unknown): string | undefined {
  const parsed = parseReturnType(type, declared);
  if (!parsed.ok) throw new Error(parsed.reason);
  return checkValue(parsed.type, value, 'x');
}

describe('[F3] a value of a type', () => {
  it.each([
    ['int', 2 ** 53 - 1], ['float', 0.1], ['bool', false], ['string', 'aé😀'], ['int[]', []], ['int?', null], ['int?[]', [1, null]],
    ['list<int>', [1, 2]], ['list<int>', { values: [1, 2], cycleAt: 1 }], ['tree<int>', []], ['tree<int>', [1, null, 2, 3]],
    ['map<string, int>', { a: 1 }], ['map<int, int>', { '-7': 1 }], ['Interval', { start: 1, end: 2 }], ['Color', 'red'],
    ['int ! empty', { value: 1 }], ['int ! empty', { error: 'empty' }],
  ])('%s: %j is one', (type, value) => expect(check(type, value)).toBeUndefined());

  it.each([
    ['int', 1.5, 'x must be a whole number.'],
    ['int', 2 ** 53, 'x must be at most 9007199254740991 either way.'],
    ['int', '1', 'x must be a whole number.'],
    ['int', undefined, 'x must be a whole number.'],
    ['float', Infinity, 'x must be finite.'],
    ['float', NaN, 'x must be a number.'],
    ['float', -0, 'x must not be -0.'],
    ['bool', 0, 'x must be true or false.'],
    ['string', '\ud800', 'x must be valid Unicode, without half a surrogate pair.'],
    ['int[][]', [[1], [1, 'a']], 'x[1][1] must be a whole number.'],
    ['int[]', {}, 'x must be an array.'],
    ['int?', 'a', 'x must be a whole number.'],
    ['Interval', { start: 1 }, 'x must have end.'],
    ['Interval[]', [{ start: 1, end: 2, more: 3 }], 'x[0] must not have "more".'],
    ['Interval', { start: 1, end: true }, 'x.end must be a whole number.'],
    ['Color', 'green', 'x must be one of "red", "blue".'],
    ['map<int, int>', { '07': 1 }, 'x["07"] must have a whole number as its key.'],
    ['map<string, int>', { a: null }, 'x["a"] must be a whole number.'],
    ['list<int>', { values: [1], cycleAt: 1 }, 'x.cycleAt must be the index of an item.'],
    ['list<int>', { values: ['a'], cycleAt: 0 }, 'x.values[0] must be a whole number.'],
    ['tree<int>', [1, null, null, 2], 'x[3] must have a parent: children of a missing node are not listed.'],
    ['tree<int>', [1, null], 'x must not end with null.'],
    ['tree<int>', [null], 'x must not end with null.'],
    ['int ! empty', { error: 'full' }, 'x.error must be one of empty.'],
    ['int ! empty', 1, 'x must be {"value": …} or {"error": code}.'],
  ])('%s: %j is none', (type, value, told) => expect(check(type, value)).toBe(told));
});
