import { describe, expect, it } from '@jest/globals';
import type { FunctionSignature, Signature, ValueType } from '@dayseven/contracts/vocabulary';
import { int, ints, serve, u32 } from './harness-program.ts';

const intType: ValueType = { kind: 'int' };
const twoSum: FunctionSignature = {
  kind: 'function', name: 'twoSum', mutates: [], returns: { kind: 'array', of: intType },
  parameters: [{ name: 'nums', type: { kind: 'array', of: intType } }, { name: 'target', type: intType }],
};
const input = Buffer.concat([ints(2, 7, -11, 15), int(9)]);
const solve = (body: string) => serve(`export function twoSum(nums, target) { ${body} }`, twoSum, [input, input]);
const returning = (type: ValueType): Signature => ({ kind: 'function', name: 'f', parameters: [{ name: 'n', type: intType }], returns: type, mutates: [] });

describe('the TypeScript harness', () => {
  it('answers case by case and ends well when the inputs end', async () => {
    const served = await solve('console.log(nums, target); return [0, nums[2]]');
    expect(served).toEqual({ answers: [ints(0, -11), ints(0, -11)], stdout: '[ 2, 7, -11, 15 ] 9\n'.repeat(2), stderr: '', exitCode: 0, signal: null });
  });

  it('awaits a promise', async () => {
    const served = await solve('return new Promise((resolve) => setTimeout(resolve, 2, [target]))');
    expect(served.answers).toEqual([ints(9), ints(9)]);
  });

  it('lets timers be left running', async () => {
    const served = await solve('setInterval(() => {}, 1); return []');
    expect(served).toMatchObject({ answers: [ints(), ints()], exitCode: 0 });
  });

  it.each([
    ['', 'twoSum returned undefined, expected int[]'],
    ['return [1, 2.5]', 'twoSum returned 2.5 at [1], expected int'],
    ['return [NaN]', 'twoSum returned NaN at [0], expected int'],
    ['return "x"', 'twoSum returned "x", expected int[]'],
    ['return [2 ** 53]', 'twoSum returned 9007199254740992, which is past the integers that are exact at [0], expected int'],
    ['return [1n]', 'twoSum returned a bigint at [0], expected int'],
    ['return new Promise(() => {})', 'the promise returned by twoSum never settled'],
    ['throw "no"', 'Uncaught \'no\''],
    ['void Promise.reject(new Error("later")); return []', 'Unhandled rejection: Error: later\n    at twoSum (solution.ts:1:60)'],
    ['return import("node:fs")', 'Uncaught Error: Imports are not available here: node:fs\n    at twoSum (solution.ts:1:40)'],
  ])('says what is wrong with { %s }', async (body, sentence) => {
    expect(await solve(body)).toMatchObject({ answers: [], exitCode: 1, stderr: `${sentence}\n` });
  });

  it.each<[ValueType, string, string]>([
    [{ kind: 'float' }, 'Infinity', 'f returned Infinity, expected float'],
    [{ kind: 'bool' }, '1', 'f returned 1, expected boolean'],
    [{ kind: 'string' }, '"\\ud800"', 'f returned "\\ud800", which holds half of a surrogate pair, expected string'],
    [{ kind: 'enum', name: 'Color', members: ['red'] }, '"blue"', 'f returned "blue", expected Color'],
    [{ kind: 'nullable', of: intType }, 'undefined', 'f returned undefined, expected int | null'],
    [{ kind: 'map', key: 'string', of: intType }, 'new Map([["a", "b"]])', 'f returned "b" at ["a"], expected int'],
    [{ kind: 'record', name: 'Point', fields: [{ name: 'x', type: intType }] }, '({ x: null })', 'f returned null at .x, expected int'],
    [{ kind: 'list', of: intType }, 'new ListNode(1, new ListNode(0.5))', 'f returned 0.5 at [1], expected int'],
    [{ kind: 'tree', of: intType }, '(() => { const t = new TreeNode(1); t.left = t; return t })()', 'f returned an object in which a node is below itself, expected TreeNode | null'],
  ])('refuses a value that is not of type %j', async (type, value, sentence) => {
    expect(await serve(`export const f = () => ${value};`, returning(type), [int(1)])).toMatchObject({ exitCode: 1, stderr: `${sentence}\n` });
  });

  it('gives the error of a fallible by code or by message, and only those', async () => {
    const type: ValueType = { kind: 'fallible', of: intType, codes: ['empty', 'not-found'] };
    const source = `export async function f(n) {
      if (n === 0) throw new Error('empty');
      if (n === 1) throw Object.assign(new Error('No such thing'), { code: 'not-found' });
      if (n === 2) return 7;
      throw new TypeError('a mistake');
    }`;
    const served = await serve(source, returning(type), [0, 1, 2, 3].map(int));
    expect(served.answers.map((answer) => answer.toString('latin1'))).toEqual(['\x01\x05\0\0\0empty', '\x01\x09\0\0\0not-found', '\0\x07\0\0\0\0\0\0\0']);
    expect(served.stderr).toContain('TypeError: a mistake\n    at f (solution.ts:5:');
  });

  it('shows the candidate\'s own lines, through the source map, and none of ours', async () => {
    // The map says that line 2 of the JavaScript is line 12 of the TypeScript.
    const map = Buffer.from(JSON.stringify({ version: 3, sources: ['solution.ts'], names: [], mappings: ';AAWA' })).toString('base64');
    const source = `export function twoSum(nums) {\nreturn nums.map(() => undefined.x); }\n//# sourceMappingURL=data:application/json;base64,${map}\n`;
    const served = await serve(source, twoSum, [input]);
    expect(served.stderr.split('\n').map((line) => line.replace(/:\d+\)?$/, ''))).toEqual([
      'Uncaught TypeError: Cannot read properties of undefined (reading \'x\')', '    at solution.ts:12', '    at Array.map (<anonymous>)', '    at twoSum (solution.ts:12', '',
    ]);
  });

  it.each(['Promise.reject(new Error("lost"))', 'queueMicrotask(() => { throw new Error("lost") })'])('does not answer over %s', async (mistake) => {
    expect(await solve(`${mistake}; return [1]`)).toMatchObject({ answers: [], exitCode: 1, stderr: expect.stringContaining('Error: lost\n    at ') });
  });

  it('answers nothing when the solution calls exit, and loses none of its output', async () => {
    const served = await solve('for (let i = 0; i < 20000; i++) console.log("0123456789"); process.exit(0)');
    expect({ ...served, stdout: served.stdout.length }).toEqual({ answers: [], exitCode: 0, signal: null, stdout: 220_000, stderr: '' });
  });

  it('is not broken by a solution that patches what it stands on', async () => {
    const patch = `for (const o of [Map.prototype, String.prototype, Promise.prototype, Promise, JSON, Reflect, Number, Uint8Array.prototype, Buffer, Buffer.prototype, process])
      for (const k of Object.getOwnPropertyNames(o)) if (k !== 'constructor') try { if (typeof o[k] === 'function') o[k] = () => { throw 1 } } catch {}
      for (const k of ['map', 'push', 'join', 'forEach', 'includes', Symbol.iterator]) Array.prototype[k] = () => { throw 2 };`;
    const served = await serve(`${patch} export function twoSum() { return [0, 1] }`, twoSum, [input, input]);
    expect(served).toMatchObject({ answers: [ints(0, 1), ints(0, 1)], exitCode: 0 });
  });

  it('stops an answer that has no end', async () => {
    const endless = 'const node = () => ({ val: \'x\'.repeat(1e6), get next() { return node(); } }); return node()';
    const served = await serve(`export function f() { ${endless} }`, returning({ kind: 'list', of: { kind: 'string' } }), [int(1)]);
    expect(served).toMatchObject({ exitCode: 1, stderr: 'The answer is too large.\n' });
  });

  it('blames the host, not the candidate, for an input that does not fit the signature', async () => {
    expect(await serve('export function twoSum() { return [] }', twoSum, [u32(3)])).toMatchObject({ answers: [], exitCode: 125, stderr: expect.stringContaining('harness: ') });
  });

  it('gives a clean world: no environment, no require, no network', async () => {
    const served = await solve('console.log(Object.keys(process.env).length, typeof require, typeof fetch, typeof WebSocket, typeof ListNode); return []');
    expect(served.stdout).toBe('0 undefined undefined undefined function\n'.repeat(2));
  });
});
