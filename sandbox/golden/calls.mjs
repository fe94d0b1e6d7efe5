import { join, u16, u32 } from './bytes.mjs';
import { encode } from './encode.mjs';

const int = { kind: 'int' }, ints = { kind: 'array', of: int };

/** Whole inputs and answers: a function, one in place, and a class. */
export const calls = [
  {
    name: 'two-sum',
    signature: { kind: 'function', name: 'twoSum', parameters: [{ name: 'nums', type: ints }, { name: 'target', type: int }], returns: ints, mutates: [] },
    input: { args: [[2, 7, 11, 15], 9] },
    answer: { returned: [0, 1] },
    bytes: { inputBytes: join(encode(ints, [2, 7, 11, 15]), encode(int, 9)), answerBytes: encode(ints, [0, 1]) },
  },
  {
    name: 'rotate-in-place',
    signature: { kind: 'function', name: 'rotate', parameters: [{ name: 'nums', type: ints }, { name: 'by', type: int }], mutates: ['nums'] },
    input: { args: [[1, 2, 3], 1] },
    answer: { mutated: [[3, 1, 2]] },
    bytes: { inputBytes: join(encode(ints, [1, 2, 3]), encode(int, 1)), answerBytes: encode(ints, [3, 1, 2]) },
  },
  {
    name: 'remove-in-place',
    signature: { kind: 'function', name: 'removeAll', parameters: [{ name: 'nums', type: ints }, { name: 'value', type: int }], returns: int, mutates: ['nums'] },
    input: { args: [[3, 2, 3], 3] },
    answer: { returned: 1, mutated: [[2, 2, 3]] },
    bytes: { inputBytes: join(encode(ints, [3, 2, 3]), encode(int, 3)), answerBytes: join(encode(int, 1), encode(ints, [2, 2, 3])) },
  },
  {
    name: 'counter',
    signature: {
      kind: 'class', name: 'Counter', parameters: [{ name: 'start', type: int }],
      methods: [{ name: 'add', parameters: [{ name: 'by', type: int }] }, { name: 'value', parameters: [], returns: int }],
    },
    input: { args: [5], operations: [{ method: 'add', args: [2] }, { method: 'value', args: [] }, { method: 'value', args: [] }] },
    answer: { returned: [null, 7, 7] },
    bytes: {
      inputBytes: join(encode(int, 5), u32(3), u16(0), encode(int, 2), u16(1), u16(1)),
      answerBytes: join(u32(3), encode(int, 7), encode(int, 7)),
    },
  },
];
