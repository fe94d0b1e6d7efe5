import { describe, expect, it } from '@jest/globals';
import type { Signature } from '@dayseven/contracts/vocabulary';
import { caseFieldsOf, parseOwnCase } from './parse-own-case.ts';

const twoSum: Signature = {
  kind: 'function', name: 'twoSum', mutates: [], returns: { kind: 'int' },
  parameters: [{ name: 'nums', type: { kind: 'array', of: { kind: 'int' } } }, { name: 'target', type: { kind: 'int' } }],
};
const counter: Signature = {
  kind: 'class', name: 'Counter', parameters: [{ name: 'start', type: { kind: 'int' } }],
  methods: [{ name: 'add', parameters: [{ name: 'by', type: { kind: 'int' } }] }],
};
const anything = (): undefined => undefined;

describe('[F3] a case of one\'s own', () => {
  it('is parsed field by field', () => {
    expect(parseOwnCase(twoSum, [' [1, 2] ', '3'], anything)).toEqual({ ok: true, input: { args: [[1, 2], 3] } });
  });

  it('of a class has its operations as one more field', () => {
    expect(parseOwnCase(counter, ['1', '[["add", 2]]'], anything)).toEqual({ ok: true, input: { args: [1], operations: [{ method: 'add', args: [2] }] } });
    expect(parseOwnCase(counter, ['1', '[["sub", 2]]'], anything)).toEqual({ ok: false, fields: [null, 'operations[0] calls "sub"; the methods are add.'] });
  });

  it.each([
    [['[1, 2', '3'], ['nums is not valid JSON.', null]],
    [['', ''], ['nums is empty.', 'target is empty.']],
    [['[1]'], [null, 'target is empty.']],
    [['["a"]', '1.5'], ['nums[0] must be a whole number.', 'target must be a whole number.']],
    [['null', '1'], ['nums must be an array.', null]],
    [['[9007199254740993]', '1'], ['nums[0] must be at most 9007199254740991 either way.', null]],
    [['['.repeat(20_000), '1'], ['nums is not valid JSON.', null]],
    [[`[${'1,'.repeat(11_000)}1]`, '1'], ['nums is longer than 20000 characters.', null]],
  ])('%j is refused field by field', (texts, fields) => {
    expect(parseOwnCase(twoSum, texts, anything)).toEqual({ ok: false, fields });
  });

  it('shows a broken constraint at the field it names', () => {
    const broken = parseOwnCase(twoSum, ['[]', '3'], () => 'The target must be at most 2.');
    expect(broken).toEqual({ ok: false, fields: [null, 'The target must be at most 2.'] });
  });

  it('has a sample for each field', () => {
    expect(caseFieldsOf(twoSum, { args: [[1], 2] })).toEqual([
      { name: 'nums', type: 'an array of whole numbers', sample: '[1]' },
      { name: 'target', type: 'a whole number', sample: '2' },
    ]);
    expect(caseFieldsOf(counter, { args: [1], operations: [{ method: 'add', args: [2] }] }).at(-1)?.sample).toBe('[["add",2]]');
  });
});
