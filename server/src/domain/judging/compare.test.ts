import { describe, expect, it } from '@jest/globals';
import type { Answer, CaseInput, ClassSignature, FunctionSignature, Operation, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { isRight } from './compare.ts';
import type { PlainComparison } from './compare.ts';

const call: CaseInput = { args: [] };
const operations: CaseInput = { args: [], operations: [] };
const returned = (value: Value): Answer => ({ returned: value });
const float: ValueType = { kind: 'float' };
const int: ValueType = { kind: 'int' };
const array = (of: ValueType): ValueType => ({ kind: 'array', of });
const giving = (returns: ValueType): FunctionSignature => ({ kind: 'function', name: 'f', parameters: [], returns, mutates: [] });
const right = (comparison: PlainComparison, expected: Value, got: Value, type: ValueType = int): boolean =>
  isRight(comparison, { signature: giving(type), input: call, expected: returned(expected), answer: returned(got) });

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
    const ask = (answer: Answer): boolean => isRight({ kind: 'exact' }, { signature: giving(int), input: call, expected, answer });
    expect(ask({ returned: 2, mutated: [[1, 2]] })).toBe(true);
    expect(ask({ returned: 2, mutated: [[2, 1]] })).toBe(false);
    expect(ask({ returned: 1, mutated: [[1, 2]] })).toBe(false);
    expect(ask({ returned: 2 })).toBe(false);
    expect(ask({ mutated: [[1, 2]] })).toBe(false);
  });
});

describe('[J2] a tolerance is absolute or relative to the expected value, whichever is larger', () => {
  const tolerance: PlainComparison = { kind: 'tolerance', absolute: 0.5, relative: 0.01 };
  const record: ValueType = { kind: 'record', name: 'Point', fields: [{ name: 'x', type: float }, { name: 'count', type: int }] };
  const none: ValueType = { kind: 'nullable', of: float };
  it.each<[ValueType, Value, Value, boolean]>([
    [float, 1, 1.5, true],
    [float, 1, 1.51, false],
    [float, 1000, 1010, true],
    [float, 1000, 1011, false],
    [float, -1000, -1010, true],
    [array(float), [1, 2], [1.25, 2.25], true],
    [array(float), [1, 2], [1.25], false],
    [none, null, null, true],
    [none, 1, 1.5, true],
    [none, null, 0.1, false],
    [record, { x: 1, count: 1000 }, { x: 1.5, count: 1000 }, true],
    [{ kind: 'map', key: 'string', of: float }, { x: 1 }, { x: 1.5 }, true],
    [{ kind: 'tree', of: float }, [1, null, 2], [1.5, null, 2], true],
    [{ kind: 'list', of: float }, [1, 2], [1.5, 2], true],
    [{ kind: 'list', of: float }, { values: [1, 2], cycleAt: 0 }, { values: [1.5, 2], cycleAt: 0 }, true],
    [{ kind: 'fallible', of: float, codes: ['none'] }, { value: 1 }, { value: 1.5 }, true],
    [{ kind: 'string' }, 'a', 'b', false],
  ])('%j: %j and %j: %s', (type, expected, got, same) => {
    expect(right(tolerance, expected, got, type)).toBe(same);
  });

  it.each<[ValueType, Value, Value]>([
    [int, 1000, 1001],
    [array(int), [1000, 2], [1001, 2]],
    [record, { x: 1, count: 1000 }, { x: 1, count: 1001 }],
    [{ kind: 'map', key: 'int', of: int }, { 1: 1000 }, { 1: 1001 }],
    [{ kind: 'list', of: float }, { values: [1, 2, 3], cycleAt: 1000 }, { values: [1, 2, 3], cycleAt: 1001 }],
    [{ kind: 'fallible', of: int, codes: ['none'] }, { value: 1000 }, { value: 1001 }],
  ])('[J53] but whole numbers are exact: %j: %j and %j', (type, expected, got) => {
    expect(right(tolerance, expected, got, type)).toBe(false);
    expect(right(tolerance, expected, expected, type)).toBe(true);
  });

  it('[J53] each part of an answer by its own type', () => {
    const signature: FunctionSignature = { ...giving(int), parameters: [{ name: 'a', type: int }, { name: 'b', type: array(float) }, { name: 'c', type: array(int) }], mutates: ['b', 'c'] };
    const ask = (answer: Answer): boolean => isRight(tolerance, { signature, input: call, expected: { returned: 1000, mutated: [[1], [1000]] }, answer });
    expect(ask({ returned: 1000, mutated: [[1.5], [1000]] })).toBe(true);
    expect(ask({ returned: 1001, mutated: [[1], [1000]] })).toBe(false);
    expect(ask({ returned: 1000, mutated: [[1], [1001]] })).toBe(false);
  });

  it('[J53] each operation of a class by its method', () => {
    const method = (name: string, returns: ValueType) => ({ name, parameters: [], returns });
    const signature: ClassSignature = { kind: 'class', name: 'C', parameters: [], methods: [method('count', int), method('mean', float)] };
    const input: CaseInput = { args: [], operations: [{ method: 'mean', args: [] }, { method: 'count', args: [] }] };
    const ask = (got: Value): boolean => isRight(tolerance, { signature, input, expected: returned([1000, 1000]), answer: returned(got) });
    expect(ask([1010, 1000])).toBe(true);
    expect(ask([1000, 1001])).toBe(false);
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
      isRight({ kind: 'unordered', depth: 1 }, { signature: giving(int), input: operations, expected: returned(expected), answer: returned(got) });
    expect(ask([null, [1, 2]], [null, [2, 1]])).toBe(true);
    expect(ask([1, 2], [2, 1])).toBe(false);
  });
});

describe('[K6] a script\'s answers are compared step by step', () => {
  const id: ValueType = { kind: 'id' };
  const lot: ClassSignature = {
    kind: 'class', name: 'Lot', parameters: [],
    methods: [
      { name: 'park', parameters: [], returns: { kind: 'fallible', of: { kind: 'record', name: 'Ticket', fields: [{ name: 'id', type: id }, { name: 'spot', type: int }] }, codes: ['full'] } },
      { name: 'all', parameters: [], returns: array(id) },
      { name: 'take', parameters: [], returns: int },
      { name: 'free', parameters: [] },
      { name: 'last', parameters: [], returns: { kind: 'nullable', of: id } },
    ],
  };
  const step = (method: string, ...args: readonly number[]): Operation => ({ method, args });
  const ticket = (name: string, spot = 1): Value => ({ value: { id: name, spot } });
  const ask = (steps: readonly Operation[], expected: readonly Value[], got: readonly Value[]): boolean =>
    isRight({ kind: 'exact' }, { signature: lot, input: { args: [], operations: steps }, expected: { returned: expected }, answer: { returned: got } });
  const parked = [step('park'), step('park'), step('all'), step('last')];
  const model: readonly Value[] = [ticket('a'), ticket('b'), ['a', 'b'], 'b'];

  it.each<[string, readonly Value[], boolean]>([
    ['the model\'s own', model, true],
    ['other names', [ticket('x9'), ticket('x1'), ['x9', 'x1'], 'x1'], true],
    ['the model\'s names changed about', [ticket('b'), ticket('a'), ['b', 'a'], 'a'], true],
    ['one name for two', [ticket('x'), ticket('x'), ['x', 'x'], 'x'], false],
    ['two names for one', [ticket('x'), ticket('y'), ['x', 'z'], 'y'], false],
    ['another order of what was named', [ticket('x'), ticket('y'), ['y', 'x'], 'y'], false],
    ['another spot', [ticket('x', 2), ticket('y'), ['x', 'y'], 'y'], false],
    ['an error', [ticket('x'), { error: 'full' }, ['x', 'y'], 'y'], false],
    ['null for a name', [ticket('x'), ticket('y'), ['x', 'y'], null], false],
  ])('%s: %s %s', (_, got, same) => {
    expect(ask(parked, model, got)).toBe(same);
  });

  it.each<[readonly Value[], boolean]>([
    [[5, null, 1, 2, 3, 4], true],
    [[5, null, 3, 1, 2, 4], true],
    [[5, null, 3, 1, 1, 4], false],
    [[5, null, 1, 2, 4, 3], false],
    [[1, null, 5, 2, 3, 4], false],
    [[5, null, 1, 2, 3], false],
  ])('of calls made at once it does not matter which came first: %j %s', (got, same) => {
    expect(ask([step('take'), step('parallel', 3), step('take'), step('take'), step('take'), step('take')], [5, null, 1, 2, 3, 4], got)).toBe(same);
  });

  it.each<[readonly Value[], boolean]>([
    [[null, 1, null, 2], true],
    [[null, 2, null, 1], true],
    [[null, null, 1, 2], false],
    [[null, 1, null, 1], false],
  ])('[K60] of several methods called at once each has answers of its own: %j %s', (got, same) => {
    expect(ask([step('parallel', 3), step('take'), step('free'), step('take')], [null, 1, null, 2], got)).toBe(same);
  });

  it('a method may be called parallel where no script is', () => {
    const signature: ClassSignature = { ...lot, methods: [{ name: 'parallel', parameters: [{ name: 'n', type: int }], returns: int }] };
    const input: CaseInput = { args: [], operations: [step('parallel', 2), step('parallel', 1), step('parallel', 1)] };
    expect(isRight({ kind: 'exact' }, { signature, input, expected: { returned: [0, 1, 2] }, answer: { returned: [0, 2, 1] } })).toBe(false);
  });
});
