import { describe, expect, it } from '@jest/globals';
import type { ValueType } from '@dayseven/contracts/vocabulary';
import { showType } from './show-type.ts';
import { parseReturnType, parseType } from './type-shorthand.ts';

const interval: ValueType = { kind: 'record', name: 'Interval', fields: [{ name: 'start', type: { kind: 'int' } }] };
const declared = new Map<string, ValueType>([['Interval', interval], ['Color', { kind: 'enum', name: 'Color', members: ['red'] }]]);

describe('[F2] the shorthand of types', () => {
  it.each([
    'int', 'float', 'bool', 'string', 'int[]', 'string[][]', 'int?', 'int?[]', 'int[]?', 'list<int>', 'tree<string>', 'list<Color>[]',
    'map<string, int>', 'map<int, map<string, bool[]>>', 'Interval', 'Interval[]', 'Color?',
  ])('reads %s and shows it as it was written', (text) => {
    const parsed = parseType(text, declared);
    expect(parsed.ok && showType(parsed.type)).toBe(text);
  });

  it('reads a fallible result', () => {
    expect(parseReturnType('int[] ! not-found | empty', declared)).toEqual({
      ok: true, type: { kind: 'fallible', of: { kind: 'array', of: { kind: 'int' } }, codes: ['not-found', 'empty'] },
    });
  });

  it.each([
    ['integer', 'uses "integer", which is neither a type nor declared under types before it'],
    ['', 'ends where a type should be'],
    ['int[', 'is not a type: "[" is one word too many'],
    ['int??', 'is nullable twice'],
    ['list<int>?', 'makes a list nullable, which it is already: empty is null'],
    ['list<int[]>', 'puts more than a plain value or an enum into a list'],
    ['tree<int?>', 'puts more than a plain value or an enum into a tree'],
    ['map<float, int>', 'has a map whose keys are neither string nor int'],
    ['map<int int>', 'has "int" where "," should be'],
    ['list<int', 'ends where ">" should be'],
    ['int ! not-found', 'is not a type: "!" is one word too many'],
    ['int[][][][][][][][][][]', 'is nested too deeply'],
    [`${'map<int, '.repeat(20)}int`, 'is nested too deeply'],
  ])('refuses %j', (text, reason) => {
    expect(parseType(text, declared)).toEqual({ ok: false, reason: `"${text}" ${reason}` });
  });

  it.each([['int ! NotFound', 'error code'], ['int ! a | a', 'twice'], ['int !', 'ends where']])('refuses the result %j', (text, part) => {
    const parsed = parseReturnType(text, declared);
    expect(parsed.ok || parsed.reason).toContain(part);
  });
});
