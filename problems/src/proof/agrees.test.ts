import { describe, expect, it } from '@jest/globals';
import type { Comparison, Signature, Value } from '@dayseven/contracts/vocabulary';
import { disagreement } from './agrees.ts';

const signature: Signature = { kind: 'function', name: 'f', parameters: [], mutates: [] };
const agree = (comparison: Comparison, a: Value, b: Value): boolean => disagreement({ signature, comparison }, { args: [] }, { returned: a }, { returned: b }) === undefined;
const unordered = (depth: number): Comparison => ({ kind: 'unordered', depth });
const near: Comparison = { kind: 'tolerance', absolute: 1e-6, relative: 1e-6 };

describe('[F7] two answers', () => {
  it.each<[Comparison, Value, Value, boolean]>([
    [{ kind: 'exact' }, [1, 2], [1, 2], true],
    [{ kind: 'exact' }, [1, 2], [2, 1], false],
    [{ kind: 'exact' }, { a: 1, b: [null] }, { b: [null], a: 1 }, true],
    [{ kind: 'exact' }, { a: 1 }, { a: 1, b: 1 }, false],
    [unordered(1), [1, 2, 2], [2, 1, 2], true],
    [unordered(1), [1, 2, 2], [2, 1, 1], false],
    [unordered(1), [[1, 2], [3]], [[3], [1, 2]], true],
    [unordered(1), [[1, 2]], [[2, 1]], false],
    [unordered(2), [[1, 2], [3]], [[3], [2, 1]], true],
    [near, 1, 1 + 5e-7, true],
    [near, 1e9, 1e9 + 100, true],
    [near, 1, 1.1, false],
    [near, [0.5, 'a'], [0.5, 'b'], false],
  ])('%j: %j and %j agree: %s', (comparison, a, b, expected) => expect(agree(comparison, a, b)).toBe(expected));

  it('are put to the checker where the comparison is custom', () => {
    const check = (_: unknown, expected: { returned: unknown }, answer: { returned: unknown }): string | undefined => (expected.returned === answer.returned ? undefined : 'No.');
    const comparing = { signature, comparison: { kind: 'custom' } as const, check };
    expect(disagreement(comparing, { args: [] }, { returned: 1 }, { returned: 2 })).toBe('No.');
  });

  it('differ where an argument was left otherwise', () => {
    const comparing = { signature, comparison: { kind: 'exact' } as const };
    expect(disagreement(comparing, { args: [] }, { mutated: [[1]] }, { mutated: [[2]] })).toBeDefined();
  });
});
