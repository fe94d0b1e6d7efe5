import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Language } from '@dayseven/contracts';
import { z } from 'zod';
import { firstUsefulLine, lastWords } from './first-useful-line.ts';

/** What programs left on stderr in the real containers, of Go 1.27 and Node 24; long stacks are cut. */
const Fixture = z.array(z.object({ language: Language, name: z.string(), stderr: z.string(), message: z.string(), line: z.number().exactOptional() }));
const real = Fixture.parse(JSON.parse(readFileSync(new URL('last-words.fixture.json', import.meta.url), 'utf8')));

describe('[J10] the first useful line of what a program left', () => {
  it.each(real)('$language, $name: $message', ({ language, stderr, message, line }) => {
    expect(firstUsefulLine(language, stderr)).toEqual({ message, ...(line !== undefined && { line }) });
  });
});

describe('[K63] of a solution of several files the first useful line', () => {
  it.each<['go' | 'typescript', string, string]>([
    ['go', 'panic: oh\n\ngoroutine 9 [running, synctest bubble 1]:\nlot/spots.(*Board).Take(0x0, 0x1)\n\tlot/spots/board.go:20 +0x72\nlot.(*Lot).Park(0xc0)\n\tlot/lot.go:44 +0xa5\n', 'spots/board.go, line 20: Panic: oh.'],
    ['go', 'panic: oh\n\ngoroutine 1 [running]:\nmain.main()\n\tmain/glue.go:20 +0x72\n\ngoroutine 2 [select]:\nlot.f()\n\tlot/lot.go:4 +0x1\n', 'Panic: oh.'],
    ['typescript', 'Uncaught Error: oh\n    at Board.take (spots/board.ts:12:7)\n    at Lot.park (index.ts:4:1)\n', 'spots/board.ts, line 12: Error: oh.'],
    ['typescript', 'Unhandled rejection: Error: lost\n    at Board.#save (spots/board.ts:9:11)\n    at Board.take (spots/board.ts:12:7)\n', 'spots/board.ts, line 9: Unhandled rejection: Error: lost.'],
  ])('names its file, in %s', (language, stderr, message) => {
    expect(firstUsefulLine(language, stderr, 'lot')).toEqual({ message });
  });
});

describe('[J54] what else is on stderr does not mislead', () => {
  it.each<[string, 'go' | 'typescript', string, object]>([
    ['a panic that was printed', 'go', 'panic: not really\n\ngoroutine 1 [running]:\nmain.f()\n\tsolution.go:9\npanic: really\n\ngoroutine 1 [running]:\nmain.f()\n\tsolution.go:4 +0x2\n', { message: 'Panic: really.', line: 4 }],
    ['a value with a place in it', 'go', 'panic: first\n\tsolution.go:99\n\ngoroutine 1 [running]:\nmain.f()\n\tsolution.go:4 +0x2\n', { message: 'Panic: first …', line: 4 }],
    ['a frame of another file of that name', 'go', 'panic: x\n\ngoroutine 1 [running]:\nmain.f()\n\tmysolution.go:9 +0x2\n\tsolution.go:4\n', { message: 'Panic: x.', line: 4 }],
    ['a panic in a panic', 'go', 'panic: one [recovered, repanicked]\n\ngoroutine 1 [running]:\nmain.f()\n\tsolution.go:4\n', { message: 'Panic: one.', line: 4 }],
    ['a panic whose stack was cut off', 'go', 'panic: oh no!\n', { message: 'Panic: oh no!' }],
    ['an error that was printed', 'typescript', 'Uncaught TypeError: not really\n    at f (solution.ts:9:1)\nUncaught RangeError: really\n    at f (solution.ts:4:1)\n', { message: 'RangeError: really.', line: 4 }],
    ['a mismatch that was printed', 'typescript', 'f returned 1, expected int\nUncaught Error: real\n    at f (solution.ts:4:1)\n', { message: 'Error: real.', line: 4 }],
    ['a message with a place in it', 'typescript', 'Uncaught Error: see solution.ts:99:1\n    at f (solution.ts:4:1)\n', { message: 'Error: see solution.ts:99:1.', line: 4 }],
    ['a frame of another file of that name', 'typescript', 'Uncaught Error: x\n    at f (mysolution.ts:9:1)\n    at g (solution.ts:4:1)\n', { message: 'Error: x.', line: 4 }],
  ])('%s, in %s', (_, language, stderr, found) => {
    expect(firstUsefulLine(language, stderr)).toEqual(found);
  });

  it.each<['go' | 'typescript', string]>([
    ['go', ''], ['go', 'about to panic: not really\n'], ['go', 'exit status 2\n'], ['go', '\tpanic: indented\n'],
    ['typescript', ''], ['typescript', 'all is well\n'], ['typescript', 'f returned 1, expected int\nand went on\n'], ['typescript', 'Error: printed\n    at f (solution.ts:1:1)\n'],
  ])('%s finds none in %j', (language, stderr) => {
    expect(firstUsefulLine(language, stderr)).toBeUndefined();
  });

  it('a panic that carries a whole value is shortened', () => {
    expect(firstUsefulLine('go', `panic: ${'x'.repeat(10_000)}\n`)?.message).toBe(`Panic: ${'x'.repeat(293)}…`);
  });

  it.each([
    ['one\ntwo\n\n', 'two.'], ['2026/11/23 20:48:00 cannot go on\n', 'cannot go on.'], ['2026/11/23 20:48:00.123456 why?', 'why?'], ['', undefined], [' \n', undefined],
  ])('the last words of %j are %j', (stderr, words) => {
    expect(lastWords(stderr)).toBe(words);
  });
});
