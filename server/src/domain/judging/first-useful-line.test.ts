import { describe, expect, it } from '@jest/globals';
import { firstUsefulLine } from './first-useful-line.ts';

describe('[J10] the first useful line of a Go program\'s last words', () => {
  it.each([
    [
      'an index',
      'panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\nmain.twoSum(...)\n\t/w/solution.go:12\nmain.main.func1()\n\tglue.go:9 +0x1d\n',
      { message: 'Panic: index out of range [5] with length 3.', line: 12 },
    ],
    [
      'a deadlock',
      'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.f(...)\n\tsolution.go:4 +0x2\n',
      { message: 'Deadlock: all goroutines are asleep.', line: 4 },
    ],
    [
      'a stack overflow',
      'runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0xc0200e0390\nfatal error: stack overflow\n\nruntime stack:\n\ngoroutine 1 [running]:\nmain.f(0x1)\n\tsolution.go:7 +0x1\n',
      { message: 'Stack overflow: the recursion is too deep.', line: 7 },
    ],
    [
      'a nil map',
      'panic: assignment to entry in nil map\n\ngoroutine 1 [running]:\nmain.f()\n\tsolution.go:3 +0x2e\n',
      { message: 'Panic: assignment to entry in nil map.', line: 3 },
    ],
    ['the first of several panics', 'panic: one\n\tpanic: two\n', { message: 'Panic: one.' }],
    ['what was printed before', 'here I am\npanic: oh no!\n', { message: 'Panic: oh no!' }],
    ['concurrent writes', 'fatal error: concurrent map writes\n', { message: 'Fatal error: concurrent map writes.' }],
  ])('finds %s', (_, stderr, found) => {
    expect(firstUsefulLine('go', stderr)).toEqual(found);
  });

  it.each(['', 'about to panic: not really\n', 'exit status 2\n'])('finds none in %j', (stderr) => {
    expect(firstUsefulLine('go', stderr)).toBeUndefined();
  });

  it('shortens a panic that carries a whole value', () => {
    expect(firstUsefulLine('go', `panic: ${'x'.repeat(10_000)}\n`)?.message).toHaveLength('Panic: '.length + 293 + 1);
  });
});

describe('[J10] the first useful line of a TypeScript program\'s last words', () => {
  it.each([
    [
      'a type error',
      "TypeError: Cannot read properties of undefined (reading 'x')\n    at twoSum (solution.ts:3:5)\n    at answer (harness.mjs:1:1)\n",
      { message: "TypeError: Cannot read properties of undefined (reading 'x').", line: 3 },
    ],
    [
      'the error and not what was printed before',
      'Error counting: 1\nRangeError: Invalid array length\n    at f (file:///solution.ts:9:1)\n',
      { message: 'RangeError: Invalid array length.', line: 9 },
    ],
    [
      'a stack overflow',
      'RangeError: Maximum call stack size exceeded\n    at f (solution.ts:2:3)\n    at f (solution.ts:2:3)\n',
      { message: 'Stack overflow: the recursion is too deep.', line: 2 },
    ],
    ['an error of one\'s own', 'NotFoundError: no such node\n    at find (solution.ts:21:11)\n', { message: 'NotFoundError: no such node.', line: 21 }],
    ['an error without the word', 'Oops: gone\n    at find (solution.ts:2:1)\n', { message: 'Oops: gone.', line: 2 }],
    ['an answer of the wrong type', 'hello\ntwoSum returned "x", expected int[]\n', { message: 'twoSum returned "x", expected int[].' }],
    ['a thrown value', "Uncaught 'oops'\n", { message: "'oops'." }],
  ])('finds %s', (_, stderr, found) => {
    expect(firstUsefulLine('typescript', stderr)).toEqual(found);
  });

  it('finds none in ordinary output', () => {
    expect(firstUsefulLine('typescript', 'all is well\n')).toBeUndefined();
  });
});
