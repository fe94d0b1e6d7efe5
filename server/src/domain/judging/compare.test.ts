import { describe, expect, it } from '@jest/globals';
import type { Answer, CaseInput, Value } from '@dayseven/contracts/vocabulary';
import { isRight } from './compare.ts';
import type { PlainComparison } from './compare.ts';

const call: CaseInput = { args: [] };
const operations: CaseInput = { args: [], operations: [] };
const returned = (value: Value): Answer => ({ returned: value });
const right = (comparison: PlainComparison, expected: Value, got: Value): boolean =>
  isRight(comparison, { input: call, expected: returned(expected), answer: returned(got) });

describe('[J1] an exact comparison wants the same value', () => {
  it.each<[Value, Value, boolean]>([
    [1, 1, true],
    [1, 2, false],
    [1, '1', false],
    [0, false, false],
    [null, [], false],
    [[], [], true],
    [[1, 2], [2, 1], false],
    [[1, 2], [1, 2, 3], false],
    [[1, [2, ['a']]], [1, [2, ['a']]], true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ toString: 1 }, { a: 1 }, false],
    ['é', 'e\u0301', false],
  ])('%j and %j: %s', (expected, got, same) => {
    expect(right({ kind: 'exact' }, expected, got)).toBe(same);
  });

  it('compares what was changed in place as well as what was returned', () => {
    const expected: Answer = { returned: 2, mutated: [[1, 2]] };
    const ask = (answer: Answer): boolean => isRight({ kind: 'exact' }, { input: call, expected, answer });
    expect(ask({ returned: 2, mutated: [[1, 2]] })).toBe(true);
    expect(ask({ returned: 2, mutated: [[2, 1]] })).toBe(false);
    expect(ask({ returned: 1, mutated: [[1, 2]] })).toBe(false);
    expect(ask({ returned: 2 })).toBe(false);
    expect(ask({ mutated: [[1, 2]] })).toBe(false);
  });
});

describe('[J2] a tolerance is absolute or relative to the expected value, whichever is larger', () => {
  const tolerance: PlainComparison = { kind: 'tolerance', absolute: 0.5, relative: 0.01 };
  it.each<[Value, Value, boolean]>([
    [1, 1.5, true],
    [1, 1.51, false],
    [1000, 1010, true],
    [1000, 1011, false],
    [-1000, -1010, true],
    [[1, 2], [1.25, 2.25], true],
    [[1, 2], [1.25], false],
    [{ x: 1 }, { x: 1.5 }, true],
    ['a', 'b', false],
  ])('%j and %j: %s', (expected, got, same) => {
    expect(right(tolerance, expected, got)).toBe(same);
  });
});

describe('[J3] an unordered comparison forgets the order of arrays down to its depth, and nothing else', () => {
  it.each<[number, Value, Value, boolean]>([
    [1, [1, 2], [2, 1], true],
    [1, [1, 1, 2], [1, 2, 2], false],
    [1, [1, 2], [1, 2, 2], false],
    [1, [[1, 2], [3]], [[3], [1, 2]], true],
    [1, [[1, 2], [3]], [[3], [2, 1]], false],
    [2, [[1, 2], [3]], [[3], [2, 1]], true],
    [1, ['a', 'b'], ['b', 'a'], true],
    [1, ['a,b'], ['a', 'b'], false],
    [1, [10, 9], [9, 10], true],
    [1, [{ a: [1, 2] }], [{ a: [2, 1] }], false],
    [1, 3, 3, true],
  ])('depth %i, %j and %j: %s', (depth, expected, got, same) => {
    expect(right({ kind: 'unordered', depth }, expected, got)).toBe(same);
  });

  it('keeps the order of a class problem\'s operations', () => {
    const ask = (expected: Value, got: Value): boolean =>
      isRight({ kind: 'unordered', depth: 1 }, { input: operations, expected: returned(expected), answer: returned(got) });
    expect(ask([null, [1, 2]], [null, [2, 1]])).toBe(true);
    expect(ask([1, 2], [2, 1])).toBe(false);
  });
});
