import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClassSignature, FunctionSignature, ValueType } from '@dayseven/contracts/vocabulary';
import { frameOf, startCompiler } from './compiler-program.ts';
import type { CompilerProgram } from './compiler-program.ts';
import { int, ints, serve } from './harness-program.ts';
import { sandboxPath } from './node-program.ts';

const declaration = 'function twoSum(nums: number[], target: number): number[]';
const check = `// want: export ${declaration}
import { twoSum } from './solution.ts';
const wanted: (nums: number[], target: number) => number[] | Promise<number[]> = twoSum;
`;

describe('the TypeScript compiler program', () => {
  let compiler: CompilerProgram;
  beforeAll(async () => { compiler = await startCompiler(); }, 30_000);
  afterAll(() => compiler.close());

  const compile = (solution: string, prelude = '') => compiler.compile({ 'solution.ts': solution, 'prelude.d.ts': prelude, 'check.ts': check });
  const twoSum = (body: string) => compile(`export ${declaration} {\n${body}\n}\n`);
  const told = async (solution: Promise<Awaited<ReturnType<typeof compile>>>) =>
    (await solution).diagnostics.map(({ line, column, endLine, endColumn, message }) => `${line}:${column}${endLine === undefined ? '' : `-${endLine}:${endColumn}`} ${message}`);

  it('says which TypeScript it is', () => {
    expect(compiler.ready).toEqual({ v: 1, typescript: '5.9.3' });
  });

  it('gives JavaScript that the harness runs, with stacks in the lines of the TypeScript', async () => {
    const compiled = await compile(`interface Seen {\n  at: number;\n}\nenum Kind { A = 4 }\n\nexport ${declaration} {\n  const seen = { at: Kind.A } as Seen; void nums;\n  if (target === 0) throw new Error('zero');\n  return [seen.at];\n}\n`);
    expect(compiled).toMatchObject({ ok: true, diagnostics: [], stages: { check: expect.any(Number), transform: expect.any(Number) } });
    const intType: ValueType = { kind: 'int' };
    const array: ValueType = { kind: 'array', of: intType };
    const signature: FunctionSignature = { kind: 'function', name: 'twoSum', parameters: [{ name: 'nums', type: array }, { name: 'target', type: intType }], returns: array, mutates: [] };
    const served = await serve(compiled.javascript, signature, [1, 0].map((target) => Buffer.concat([ints(), int(target)])));
    expect(served).toMatchObject({ answers: [ints(4)], stderr: 'Uncaught Error: zero\n    at twoSum (solution.ts:8:27)\n' });
  });

  it.each([
    ['nothing', ''],
    ['no export', `${declaration} { return []; }`],
    ['another name', 'export function threeSum() {}'],
    ['a default export', `export default ${declaration} { return []; }`],
    ['a type only', 'export type twoSum = 5;'],
  ])('asks for the export when there is %s', async (_what, solution) => {
    expect(await told(compile(solution))).toEqual([`1:1 Export a function twoSum: export ${declaration}`]);
  });

  it('says why an export does not fit', async () => {
    const [sentence] = await told(compile('export function twoSum(nums: string, target: number): number[] { return []; }'));
    expect(sentence).toContain(`1:1 twoSum does not fit ${declaration}: Type '(nums: string, target: number) => number[]' is not assignable`);
  });

  it.each([
    ['an arrow', 'export const twoSum = (nums: number[], target: number) => [target, nums.length];'],
    ['an async function', 'export async function twoSum(nums: number[]) { await new Promise((resolve) => setTimeout(resolve, 1)); return nums; }'],
    ['own ListNode', `class ListNode { val = 1 }\nexport ${declaration} { return [new ListNode().val]; }`],
  ])('takes %s', async (_what, solution) => {
    const { ok, diagnostics } = await compile(solution, 'declare class ListNode { next: ListNode | null }');
    expect({ ok, errors: diagnostics.filter(({ severity }) => severity === 'error') }).toEqual({ ok: true, errors: [] });
  });

  it.each([
    ['unused names', 'const unused = 1; const f = (_a: number, b: number) => 1; void f;', ["3:7-3:13 'unused' is declared but its value is never read.", "3:42-3:43 'b' is declared but its value is never read."]],
    ['what is never reached', 'return nums; nums.push(1);', ['3:14-3:38 Unreachable code detected.']],
    ['a label for nothing', 'here: for (;;) break;', ['3:1-3:5 Unused label.']],
    ['an await of nothing', 'const f = async () => { await target; }; void f;', ["3:25-3:37 'await' has no effect on the type of this expression."]],
    ['what is deprecated', '"abc".substr(1);', [expect.stringMatching(/^3:7-3:13 .* is deprecated\.$/)]],
  ])('[J52] warns of %s, and compiles it', async (_what, body, wanted) => {
    const compiled = twoSum(`void [nums, target];\n${body} return [];`);
    expect(await compiled).toMatchObject({ ok: true, diagnostics: wanted.map(() => ({ severity: 'warning' })) });
    expect(await told(compiled)).toEqual(wanted);
  });

  it('[J52] keeps its warnings while there is an error', async () => {
    const { diagnostics } = await twoSum('const unused: number = ""; return [];');
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each([
    ['a type', 'const n: number = "x";', '2:7-2:8 Type \'string\' is not assignable to type \'number\'.'],
    ['UTF-16', 'const s = "😀é"; s.none;', '2:20-2:24 Property \'none\' does not exist on type \'"😀é"\'.'],
    ['syntax', 'const s = ;', '2:11-2:12 Expression expected.'],
    ['implicit any', 'const f = (x) => x;', '2:12-2:13 Parameter \'x\' implicitly has an \'any\' type.'],
    ['the DOM', 'document.title;', '2:1-2:9 Cannot find name \'document\'.'],
    ['newer than ES2023', 'Object.groupBy;', '2:8-2:15 Property \'groupBy\' does not exist on type \'ObjectConstructor\'.'],
    ['require', 'require("fs");', '2:1-2:8 Cannot find name \'require\'.'],
  ])('reports an error with its place: %s', async (_what, body, message) => {
    expect(await told(twoSum(`${body} return [];`))).toContain(message);
  });

  it.each(['import fs from "node:fs";', 'import "node:fs";', 'export * from "./other";', 'import fs = require("fs");', 'type S = import("fs").Stats;', 'void import("node:fs");', 'const name = "fs"; void import(name);'])('refuses %s', async (line) => {
    const messages = await told(compile(`${line}\nexport ${declaration} { return []; }`));
    expect(messages).toEqual([expect.stringMatching(/^1:\d+-1:\d+ Imports are not available here: /)]);
  });

  it('reads no neighbouring file', async () => {
    const messages = await told(compile(`/// <reference path="${sandboxPath('compiler/globals.d.ts')}" />\n/// <reference types="node" />\nexport ${declaration} { return []; }`));
    expect(messages).toHaveLength(2);
  });

  it('counts columns after a byte order mark', async () => {
    expect(await told(compile(`\uFEFFnone; export ${declaration} { return []; }`))).toEqual(['1:1-1:5 Cannot find name \'none\'.']);
  });

  it('keeps to fifty messages', async () => {
    expect((await twoSum('nums.none;\n'.repeat(200))).diagnostics).toHaveLength(50);
  });

  it.each([
    ['nested brackets', `const x = ${'['.repeat(30_000)}${']'.repeat(30_000)};`],
    ['bytes', '\u0000\u0001\u{10ffff}}}}{{{'],
  ])('survives %s and is as new afterwards', async (_what, body) => {
    expect((await twoSum(body)).ok).toBe(false);
    expect((await twoSum('return [];')).ok).toBe(true);
  });

  it.each([
    ['a frame of another kind', frameOf(9, Buffer.from('{}'))],
    ['no JSON', frameOf(1, Buffer.from('{'))],
    ['no files', frameOf(1, Buffer.from('{"id":1,"files":{}}'))],
    ['a frame without end', Buffer.from([1, 255, 255, 255, 255])],
  ])('ends at %s', async (_what, bytes) => {
    const upset = await startCompiler();
    expect((await upset.upset(bytes)).exitCode).not.toBe(0);
  }, 20_000);

  it('[S14] transforms nothing that the checker refuses', async () => {
    const { createCompiler } = await import(sandboxPath('compiler/compile.mjs')) as { createCompiler: (transform: (text: string) => Promise<object>) => (files: object) => Promise<object> };
    const transformed: string[] = [];
    const compileHere = createCompiler((text) => { transformed.push(text); return Promise.resolve({ javascript: '', diagnostics: [] }); });
    const right = `export ${declaration} { return []; }`;
    for (const solution of [`export const nest = ${'(a: number) => '.repeat(5000)}1;`, right]) await compileHere({ 'solution.ts': solution, 'prelude.d.ts': '', 'check.ts': check });
    expect(transformed).toEqual([right]);
  }, 20_000);

  it('has the options in a form that the editor takes too', () => {
    const options = JSON.parse(readFileSync(sandboxPath('compiler/compiler-options.json'), 'utf8')) as object;
    // As the TypeScript of the editor numbers them: ES2023, ESNext, Bundler, Force.
    expect(options).toMatchObject({ target: 10, module: 99, moduleResolution: 100, moduleDetection: 3, strict: true });
  });

  describe('[K3] of several files', () => {
    const treeCheck = '// want: export class Lot { free(): number }\nimport { Lot } from \'./index.ts\';\nconst wanted: new () => { free: () => number } = Lot;\n';
    const files = {
      'index.ts': 'export { Lot } from \'./lot.ts\';\n',
      'lot.ts': 'import { spots } from \'./spots/board.ts\';\nimport type { Spot } from \'./api\';\nexport class Lot {\n  free(): number { const all: Spot[] = spots(); if (all.length > 2) throw new Error(\'many\'); return all.length; }\n}\n',
      'spots/board.ts': 'import type { Spot } from \'../api.ts\';\nexport function spots(): Spot[] { return [{ name: \'S1\' }]; }\n',
      'api.ts': 'export interface Spot { readonly name: string }\n',
      'lot.test.ts': 'this is no TypeScript',
    };
    const tree = (changed: Readonly<Record<string, string>> = {}) => compiler.compile({ ...files, 'check.ts': treeCheck, ...changed });
    const toldOf = async (changed: Readonly<Record<string, string>>) => (await tree(changed)).diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`);

    it('makes one module, whose stacks name the files', async () => {
      const compiled = await tree({ 'spots/board.ts': files['spots/board.ts'].replace('[{', '[{ name: \'S0\' }, { name: \'S2\' }, {') });
      expect(compiled).toMatchObject({ ok: true, diagnostics: [] });
      const signature: ClassSignature = { kind: 'class', name: 'Lot', parameters: [], methods: [{ name: 'free', parameters: [], returns: { kind: 'int' } }] };
      const served = await serve(compiled.javascript, signature, [Buffer.from([1, 0, 0, 0, 0, 0])]);
      expect(served.stderr).toMatch(/^Uncaught Error: many\n    at Lot\.free \(lot\.ts:4:\d+\)\n/);
    });

    it('may import each other in a circle', async () => {
      const circle = await tree({ 'spots/board.ts': `import { Lot } from '../index.ts';\nexport const another = () => new Lot();\n${files['spots/board.ts']}` });
      expect(circle).toMatchObject({ ok: true, diagnostics: [] });
    });

    it.each([
      ['a module of Node', { 'lot.ts': `import fs from 'node:fs';\n${files['lot.ts']}` }, 'lot.ts:1 Only your own files can be imported here, by a path such as ./pricing/fee.ts.'],
      ['what is asked for while it runs', { 'lot.ts': `export const later = () => import('./api.ts');\n${files['lot.ts']}` }, 'lot.ts:1 Only your own files'],
      ['a file there is not', { 'lot.ts': `export { x } from './none.ts';\n${files['lot.ts']}` }, 'lot.ts:1 Cannot find module \'./none.ts\''],
      ['a path out of the tree', { 'lot.ts': `export { x } from '../../etc/passwd';\n${files['lot.ts']}` }, 'lot.ts:1 Cannot find module'],
      ['the check', { 'lot.ts': `export { wanted } from './check.ts';\n${files['lot.ts']}` }, 'lot.ts:1 Cannot find module'],
      ['an error in a folder', { 'spots/board.ts': `export const name: string = 1;\n${files['spots/board.ts']}` }, 'spots/board.ts:1 Type \'number\' is not assignable to type \'string\'.'],
      ['a missing class', { 'index.ts': 'export {};\n' }, 'index.ts:1 Export a class Lot: export class Lot { free(): number }'],
    ])('are refused for %s', async (_, changed: Readonly<Record<string, string>>, first) => {
      const [told = ''] = await toldOf(changed);
      expect(told.slice(0, first.length)).toBe(first);
    });

    it('[K10] are named by what TypeScript remarks on them, files in folders too', async () => {
      expect(await toldOf({
        'lot.ts': files['lot.ts'].replace('return all', 'return all.length; void all'), 'spots/board.ts': `import type { Lot } from '../lot.ts';\n${files['spots/board.ts']}`,
      })).toEqual(['lot.ts:4 Unreachable code detected.', 'spots/board.ts:1 \'Lot\' is declared but its value is never read.']);
    });

    it('end the program where their names lead elsewhere, for the host has looked at them before', async () => {
      const other = await startCompiler();
      const request = { id: 1, files: { ...files, 'check.ts': treeCheck, '../a.ts': '' } };
      expect((await other.upset(frameOf(1, Buffer.from(JSON.stringify(request))))).exitCode).not.toBe(0);
    }, 30_000);
  });
});
