import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';
import { typeWithValue } from '../testing/arbitrary-types.ts';
import { callSolution } from './call.ts';
import { provideNodes } from './nodes.ts';

beforeAll(provideNodes);

const int: ValueType = { kind: 'int' };
const unary = (parameter: ValueType, returns: ValueType): Signature => ({ kind: 'function', name: 'f', parameters: [{ name: 'x', type: parameter }], returns, mutates: [] });
const call = (signature: Signature, f: unknown, ...args: Value[]): unknown => callSolution(signature, { f }, { args });

describe('[F6] calling a solution', () => {
  it('takes values to what candidates work on and back', () => {
    fc.assert(fc.property(typeWithValue, ({ type, value }) => {
      fc.pre(!JSON.stringify(type).includes('fallible'));
      expect(call(unary(type, type), (x: unknown) => x, value)).toEqual({ returned: value });
    }));
  });

  it('gives lists and trees as nodes', () => {
    const list: ValueType = { kind: 'list', of: int };
    expect(call(unary(list, int), (head: ListNode) => head.next?.next?.val, { values: [1, 2], cycleAt: 0 })).toEqual({ returned: 1 });
    const tree: ValueType = { kind: 'tree', of: int };
    expect(call(unary(tree, int), (root: TreeNode) => root.right?.left?.val, [1, null, 2, 3])).toEqual({ returned: 3 });
    expect(call(unary(tree, tree), () => new TreeNode(1, null, new TreeNode(2)))).toEqual({ returned: [1, null, 2] });
  });

  it('answers with the arguments it changed', () => {
    const signature: Signature = { kind: 'function', name: 'f', parameters: [{ name: 'nums', type: { kind: 'array', of: int } }], mutates: ['nums'] };
    expect(call(signature, (nums: number[]) => nums.reverse(), [1, 2])).toEqual({ mutated: [[2, 1]] });
  });

  it('answers with the error a fallible function throws, by code or by message', () => {
    const signature = unary(int, { kind: 'fallible', of: int, codes: ['empty', 'full'] });
    const failing = (x: number): number => {
      if (x === 0) throw new Error('empty');
      if (x === 1) throw Object.assign(new Error('It is full.'), { code: 'full' });
      if (x === 2) throw new Error('other');
      return x;
    };
    expect([0, 1, 3].map((x) => call(signature, failing, x))).toEqual([{ returned: { error: 'empty' } }, { returned: { error: 'full' } }, { returned: { value: 3 } }]);
    expect(() => call(signature, failing, 2)).toThrow('other');
  });

  it('drives a class', () => {
    class Counter {
      #total: number;
      constructor(start: number) {
        this.#total = start;
      }

      add(by: number): void {
        this.#total += by;
      }

      total(): number {
        return this.#total;
      }
    }
    const signature: Signature = {
      kind: 'class', name: 'Counter', parameters: [{ name: 'start', type: int }],
      methods: [{ name: 'add', parameters: [{ name: 'by', type: int }] }, { name: 'total', parameters: [], returns: int }],
    };
    const operations = [{ method: 'add', args: [2] }, { method: 'total', args: [] }];
    expect(callSolution(signature, { Counter }, { args: [1], operations })).toEqual({ returned: [null, 3] });
  });

  it('refuses what is not of the type', () => {
    expect(() => call(unary(int, int), () => undefined, 1)).toThrow('What f returned must be a whole number.');
    expect(() => call(unary(int, int), undefined, 1)).toThrow('no exported function');
    const endless = (): TreeNode => {
      const root = new TreeNode(1);
      root.left = root;
      return root;
    };
    expect(() => call(unary(int, { kind: 'tree', of: int }), endless, 1)).toThrow('The tree has no end.');
  });
});
