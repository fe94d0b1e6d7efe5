import { describe, expect, test } from '@jest/globals';
import type { Signature, ValueType } from '@dayseven/contracts/vocabulary';
import { showAnswer } from './show.ts';

const fallible: ValueType = { kind: 'fallible', of: { kind: 'int' }, codes: ['empty'] };
const taker: Signature = { kind: 'function', name: 'take', parameters: [], returns: fallible, mutates: [] };
const queue: Signature = { kind: 'class', name: 'Queue', parameters: [], methods: [{ name: 'add', parameters: [] }, { name: 'take', parameters: [], returns: fallible }] };

describe('an answer as a candidate reads it', () => {
  test('[R87] of what may fail is the value or the error, as its caller meets it', () => {
    expect(showAnswer(taker, { returned: { value: 7 } })).toBe('7');
    expect(showAnswer(taker, { returned: { error: 'empty' } })).toBe('error empty');
    expect(showAnswer(queue, { returned: [null, { value: 3 }, { error: 'empty' }] })).toBe('[null,3,error empty]');
    expect(showAnswer({ ...taker, returns: { kind: 'int' }, mutates: ['nums'] }, { returned: 2, mutated: [[1, 2]] })).toBe('returned 2\nnums = [1,2]');
  });

  test('a record that only looks like one stays as it is', () => {
    const returns: ValueType = { kind: 'record', name: 'Box', fields: [{ name: 'value', type: { kind: 'int' } }] };
    expect(showAnswer({ ...taker, returns }, { returned: { value: 7 } })).toBe('{"value":7}');
  });
});
