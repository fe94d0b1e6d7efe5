import { describe, expect, it } from '@jest/globals';
import type { Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';
import { checkValue } from '../values/check-value.ts';
import { decodeAnswer, encodeAnswer, encodeInput } from './codec.ts';
import { typeWithValue } from '../testing/arbitrary-types.ts';

const returning = (returns: ValueType): Signature => ({ kind: 'function', name: 'f', parameters: [{ name: 'x', type: returns }], returns, mutates: [] });
const input = { args: [] };
const decode = (type: ValueType, bytes: readonly number[] | Uint8Array): unknown => decodeAnswer(returning(type), Uint8Array.from(bytes), input);

describe('[F4] the codec', () => {
  it('brings every value of every type back as it was', () => {
    fc.assert(fc.property(typeWithValue, ({ type, value }) => {
      expect(checkValue(type, value, 'x')).toBeUndefined();
      const bytes = encodeAnswer(returning(type), { returned: value }, input);
      expect(decode(type, bytes)).toEqual({ ok: true, answer: { returned: value } });
      expect(encodeInput(returning(type), { args: [value] })).toEqual(bytes);
    }));
  });

  it('answers any bytes with a value of the type or a reason', () => {
    fc.assert(fc.property(typeWithValue, fc.uint8Array({ maxLength: 60 }), ({ type }, bytes) => {
      const decoded = decodeAnswer(returning(type), bytes, input);
      if (decoded.ok) expect(checkValue(type, decoded.answer.returned, 'x')).toBeUndefined();
      else expect(decoded.reason).toMatch(/^The answer .*\.$/s);
    }));
  });

  it('refuses whatever is cut short or goes on', () => {
    fc.assert(fc.property(typeWithValue, fc.nat(), ({ type, value }, at) => {
      const bytes = encodeAnswer(returning(type), { returned: value }, input);
      expect(decode(type, bytes.slice(0, at % bytes.length))).toMatchObject({ ok: false });
      expect(decode(type, [...bytes, 0])).toMatchObject({ ok: false });
    }));
  });

  const list: ValueType = { kind: 'list', of: { kind: 'bool' } };
  const tree: ValueType = { kind: 'tree', of: { kind: 'bool' } };
  it.each<[string, ValueType, number[], string]>([
    ['an integer past 2^53 - 1', { kind: 'int' }, [0, 0, 0, 0, 0, 0, 0x20, 0], 'has a whole number past 9007199254740991'],
    ['-2^53', { kind: 'int' }, [0, 0, 0, 0, 0, 0, 0xe0, 0xff], 'has a whole number past 9007199254740991'],
    ['NaN', { kind: 'float' }, [0, 0, 0, 0, 0, 0, 0xf8, 0x7f], 'has NaN where a finite number should be'],
    ['Infinity', { kind: 'float' }, [0, 0, 0, 0, 0, 0, 0xf0, 0x7f], 'has an infinity where a finite number should be'],
    ['a flag of 2', { kind: 'bool' }, [2], 'has a flag that is neither 0 nor 1'],
    ['half a character', { kind: 'string' }, [1, 0, 0, 0, 0xc3], 'has a string that is not valid UTF-8'],
    ['four billion items', { kind: 'array', of: { kind: 'bool' } }, [0xff, 0xff, 0xff, 0xff], 'counts more items than it has'],
    ['an unknown member', { kind: 'enum', name: 'Color', members: ['red'] }, [1, 0, 0, 0, 97], 'has "a", which is not a member of Color'],
    ['a key twice', { kind: 'map', key: 'string', of: { kind: 'bool' } }, [2, 0, 0, 0, 1, 0, 0, 0, 97, 1, 1, 0, 0, 0, 97, 1], 'has a map with the key "a" twice'],
    ['a cycle to nowhere', list, [1, 0, 0, 0, 1, 1, 0, 0, 0], 'has a list whose tail points outside it'],
    ['a cycle to -2', list, [1, 0, 0, 0, 1, 0xfe, 0xff, 0xff, 0xff], 'has a list whose tail points outside it'],
    ['a node without a parent', tree, [2, 0, 0, 0, 0, 1, 1], 'has a tree with a node that has no parent'],
    ['missing children at the end', tree, [2, 0, 0, 0, 1, 1, 0], 'has a tree that ends with missing children'],
    ['an unknown error', { kind: 'fallible', of: { kind: 'bool' }, codes: ['empty'] }, [1, 1, 0, 0, 0, 97], 'has the error "a"; the errors are empty'],
  ])('refuses %s', (_, type, bytes, reason) => {
    expect(decode(type, bytes)).toEqual({ ok: false, reason: `The answer ${reason}.` });
  });

  it('reads -0 as 0', () => {
    expect(decode({ kind: 'float' }, [0, 0, 0, 0, 0, 0, 0, 0x80])).toEqual({ ok: true, answer: { returned: 0 } });
  });

  const counter: Signature = {
    kind: 'class', name: 'Counter', parameters: [],
    methods: [{ name: 'add', parameters: [{ name: 'by', type: { kind: 'int' } }] }, { name: 'isOdd', parameters: [], returns: { kind: 'bool' } }],
  };
  const operations = [{ method: 'add', args: [1] }, { method: 'isOdd', args: [] }];

  it('answers each operation of a class, null where it returns nothing', () => {
    const bytes = Uint8Array.from([2, 0, 0, 0, 1]);
    expect(decodeAnswer(counter, bytes, { args: [], operations })).toEqual({ ok: true, answer: { returned: [null, true] } });
    expect(encodeAnswer(counter, { returned: [null, true] }, { args: [], operations })).toEqual(bytes);
    expect(encodeInput(counter, { args: [], operations })).toEqual(Uint8Array.from([2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0]));
  });

  it('wants every operation answered', () => {
    expect(decodeAnswer(counter, Uint8Array.from([1, 0, 0, 0]), { args: [], operations })).toEqual({ ok: false, reason: 'The answer does not answer every operation exactly once.' });
  });

  it('reads the changed arguments in the order of mutates', () => {
    const bool: ValueType = { kind: 'bool' };
    const signature: Signature = { kind: 'function', name: 'f', parameters: [{ name: 'a', type: bool }, { name: 'b', type: bool }], mutates: ['b', 'a'] };
    const answer = { mutated: [true, false] as Value[] };
    const bytes = encodeAnswer(signature, answer, input);
    expect(bytes).toEqual(Uint8Array.from([1, 0]));
    expect(decodeAnswer(signature, bytes, input)).toEqual({ ok: true, answer });
  });
});
