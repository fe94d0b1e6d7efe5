import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, ProblemId } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts';
import { loadCatalogue, loadMachines } from '@dayseven/problems';
import type { MachineLevel } from '@dayseven/problems';
import { openJudge } from '../../server/src/cli/open-judge.ts';
import type { OpenJudge } from '../../server/src/cli/open-judge.ts';
import { openSandbox } from '../../server/src/cli/open-sandbox.ts';
import { containersLeft } from './containers-left.ts';

type Files = Readonly<Record<string, string>>;

let level: MachineLevel;
let judge: OpenJudge;
let models: Readonly<Record<Language, Files>>;

beforeAll(async () => {
  const machines = await loadMachines();
  const found = machines.find(ProblemId.parse('parking-lot-level-1'));
  if (!found) throw new Error('there is no parking lot');
  level = found;
  const filesOf = async (language: Language): Promise<Files> => JSON.parse((await level.model(language)).source) as Files;
  models = { go: await filesOf('go'), typescript: await filesOf('typescript') };
  judge = openJudge(await loadCatalogue(), await openSandbox(), machines);
}, 120_000);

afterAll(async () => {
  await judge.close();
  expect(await containersLeft()).toEqual([]);
}, 60_000);

/** The model with other files, or with files changed, and what became of it: the verdict's kind and sentence. */
async function verdictOn(language: Language, change: Files | ((model: Files) => Files)): Promise<string> {
  const files = typeof change === 'function' ? change(models[language]) : { ...models[language], ...change };
  const { result } = await judge.judge({ problem: level, kind: 'submission', language, source: JSON.stringify(files) });
  return `${result?.verdict.kind ?? 'none'}: ${result?.verdict.message ?? ''}`;
}

const within = (file: string, from: string | RegExp, to: string) => (model: Files): Files => {
  const text = model[file] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing changed in ${file}`);
  return { ...model, [file]: changed };
};
const many = (count: number, ending: string, text: string): Files => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}.${ending}`, text]));
const inGo = (text: string): Files => ({ 'more/more.go': `package more\n${text}\n`, 'uses.go': 'package parkinglot\nimport _ "parkinglot/more"\n' });

describe.each<[Language, readonly (readonly [string, Files | ((model: Files) => Files), string])[]]>([
  ['go', [
    ['paths that lead upwards', { '../spots.go': 'package spots\n' }, 'compile-error: A file cannot be called "../spots.go"'],
    ['paths that begin at the root', { '/w/built/program.go': 'package main\n' }, 'compile-error: A file cannot be called'],
    ['what a link would be called', { 'lot.lnk': '/etc/passwd' }, 'compile-error: A file cannot be called "lot.lnk"'],
    ['names with a NUL', { 'lot\u0000.go': '' }, 'compile-error: A file cannot be called'],
    ['a name the judge has', { 'glue.go': 'package main\nfunc main() {}\n' }, 'compile-error: The name glue.go is taken here'],
    ['1,000 files', many(1000, 'go', 'package parkinglot\n'), 'compile-error: There are 100'],
    ['files too large', { 'large.go': `package parkinglot\n//${'x'.repeat(64 * 1024)}` }, 'compile-error: large.go is larger than 64 KB'],
    ['no file', () => ({}), 'compile-error: There is no file'],
    ['packages in a circle', inGo('import _ "parkinglot"'), 'compile-error: more/more.go, line 2: Packages import each other in a circle: parkinglot -> parkinglot/more -> parkinglot.'],
    ['a main package that is imported', { 'more/more.go': 'package main\nfunc main() {}\n', 'uses.go': 'package parkinglot\nimport _ "parkinglot/more"\n' }, 'compile-error: uses.go, line 2: Package "parkinglot/more" is a program'],
    ['the world of the script', inGo('import _ "dayseven/harness/script"'), 'compile-error: more/more.go, line 2: Package "dayseven/harness/script" is not available'],
    ['the harness', inGo('import _ "dayseven/harness"'), 'compile-error: more/more.go, line 2: Package "dayseven/harness" is not available'],
    ['the bubble itself', inGo('import _ "internal/synctest"'), 'compile-error: more/more.go, line 2: Package "internal/synctest" is not available'],
    ['unsafe in a folder', inGo('import _ "unsafe"'), 'compile-error: more/more.go, line 2: Package "unsafe" is not available'],
    ['a directive in a folder', inGo('//go:linkname sneak runtime.nanotime\nfunc sneak() int64'), 'compile-error: more/more.go, line 2: A comment that begins with //go:linkname'],
    ['an error in a folder', within('spots/board.go', /$/, '\nvar number int = "one"\n'), 'compile-error: spots/board.go, line 60: cannot use "one"'],
    ['a constructor that is missing', within('lot.go', 'func NewParkingLot(', 'func newParkingLot('), 'compile-error: lot.go, line 1: This declaration is missing'],
    ['a method of another shape', within('lot.go', ') Free(vehicle Vehicle) int {', ') Free(vehicle Vehicle, more ...int) int {'), 'compile-error: lot.go, line 1: '],
    ['answers forged where a package begins', inGo('import "os"\nfunc init() { os.NewFile(4, "answers").Write(make([]byte, 24)) }'), 'protocol-error: '],
    ['an end where a package begins', inGo('import "os"\nfunc init() { os.Exit(0) }'), 'protocol-error: '],
    ['a goroutine that is left', within('lot.go', 'return p.board.Free(smallest(vehicle))', 'go func() { select {} }()\n\treturn p.board.Free(smallest(vehicle))'), 'runtime-error: '],
    ['a sweeper that never ends', within('lot.go', /func NewParkingLot[^]*?\{\n/, '$&\tgo func() {\n\t\tfor range time.Tick(time.Minute) {\n\t\t}\n\t}()\n'), 'runtime-error: '],
    ['a lock that is taken twice', within('lot.go', 'return p.board.Free(smallest(vehicle))', 'p.mu.Lock()\n\treturn p.board.Free(smallest(vehicle))'), 'runtime-error: '],
    ['one id for all', within('lot.go', '"ticket-" + strconv.Itoa(p.issued)', 'strconv.Itoa(0)'), 'wrong-answer: '],
    ['embedded files', inGo('import _ "embed"\n//go:embed lot.go\nvar text string'), 'compile-error: more/more.go, line 2: Package "embed" is not available'],
    ['C', inGo('import "C"'), 'compile-error: more/more.go, line 2: Package "C" is not available'],
    ['a build tag', { 'tagged.go': '//go:build ignore\n\npackage parkinglot\n' }, 'compile-error: tagged.go, line 1: A comment that begins with //go:build'],
    ['a body elsewhere', inGo('func Elsewhere()'), 'compile-error: more/more.go, line 2: missing function body'],
    ['two packages in a folder', { ...inGo(''), 'more/other.go': 'package other\n' }, 'compile-error: more/other.go, line 1: The files of one folder are one package'],
    ['two mains in a folder', { 'demo/a.go': 'package main\nfunc main() {}\n', 'demo/b.go': 'package main\nfunc main() {}\n' }, 'compile-error: demo/b.go, line 2: main redeclared in this block'],
    ['a folder named like a package of the library', { 'fmt/fmt.go': 'package fmt\nfunc Println(...any) { panic("mine") }\n' }, 'accepted: '],
    ['internal packages of its own', { 'internal/more/more.go': 'package more\nconst One = 1\n', 'uses.go': 'package parkinglot\nimport "parkinglot/internal/more"\nvar _ = more.One\n' }, 'accepted: '],
    ['what begins in the order of imports', { 'a/a.go': 'package a\nvar At = []string{"a"}\n', 'b/b.go': 'package b\nimport "parkinglot/a"\nfunc init() { a.At = append(a.At, "b") }\n', 'uses.go': 'package parkinglot\nimport (\n\t"parkinglot/a"\n\t_ "parkinglot/b"\n)\nfunc init() {\n\tif len(a.At) != 2 {\n\t\tpanic("order")\n\t}\n}\n' }, 'accepted: '],
    ['given files of its own making', { 'api.go': 'package parkinglot\n\nvar ErrFull = ErrFull\n' }, 'accepted: '],
    ['a program, tests and timers beside it', (model) => ({ ...within('lot.go', 'p.inside[plate] = true\n', 'p.inside[plate] = true\n\ttime.AfterFunc(time.Hour, func() {})\n')(model), 'demo/main.go': 'package main\nimport "parkinglot"\nfunc main() { parkinglot.NewParkingLot(1, 1, 1) }\n', 'lot_test.go': 'this is no Go' }), 'accepted: '],
  ]],
  ['typescript', [
    ['paths that lead upwards', { '../board.ts': '' }, 'compile-error: A file cannot be called "../board.ts"'],
    ['the name of every object\'s parent', (model) => JSON.parse(JSON.stringify(model).replace('{', '{"__proto__":"",')) as Files, 'compile-error: A file cannot be called "__proto__"'],
    ['names the judge has', { 'check.ts': '' }, 'compile-error: The name check.ts is taken here'],
    ['1,000 files', many(1000, 'ts', ''), 'compile-error: There are 100'],
    ['no index.ts', (model) => Object.fromEntries(Object.entries(model).filter(([name]) => name !== 'index.ts')), 'compile-error: There is no index.ts'],
    ['modules of Node', { 'board.ts': 'import \'node:fs\';\nexport class Board {}\n' }, 'compile-error: board.ts, line 1: Only your own files can be imported here'],
    ['what is asked for while it runs', within('board.ts', 'const sizes', 'export const later = () => import(\'./api.ts\');\nconst sizes'), 'compile-error: board.ts, line 1: Only your own files'],
    ['paths from the root', { 'board.ts': 'import \'/opt/dayseven/harness/main.mjs\';\nexport class Board {}\n' }, 'compile-error: board.ts, line 1: Only your own files can be imported here'],
    ['paths out of its folder', { 'board.ts': 'export * from \'../harness/main.mjs\';\nexport class Board {}\n' }, 'compile-error: board.ts, line 1: Cannot find module'],
    ['types of Node', within('board.ts', 'const sizes', 'export type Stats = import(\'node:fs\').Stats;\nconst sizes'), 'compile-error: board.ts, line 1: Only your own files'],
    ['a require', within('board.ts', 'const sizes', 'import fs = require(\'node:fs\');\nexport const f = fs;\nconst sizes'), 'compile-error: board.ts, line 1: Only your own files'],
    ['exports that lead in a circle', { 'board.ts': 'export { Board } from \'./more.ts\';\n', 'more.ts': 'export { Board } from \'./board.ts\';\n' }, 'compile-error: board.ts, line 1: '],
    ['an await at the top', within('parking-lot.ts', 'interface Stay', 'await Promise.resolve();\ninterface Stay'), 'accepted: '],
    ['an await at the top that nobody ends', within('parking-lot.ts', 'interface Stay', 'await new Promise(() => undefined);\ninterface Stay'), 'runtime-error: '],
    ['an error in a file', within('board.ts', 'const sizes', 'const one: number = \'one\';\nconst sizes'), 'compile-error: board.ts, line 1: '],
    ['modules in a circle', within('board.ts', 'const sizes', 'import { ParkingLot } from \'./index.ts\';\nexport const another = () => new ParkingLot(1, 1, 1);\nconst sizes'), 'accepted: '],
    ['a clock of its own', within('parking-lot.ts', 'interface Stay', 'Date.now = () => 0;\ninterface Stay'), 'wrong-answer: '],
    ['timers that are no timers', within('parking-lot.ts', 'interface Stay', 'Object.assign(globalThis, { setTimeout: () => 0, setInterval: () => 0, setImmediate: () => 0 });\nArray.prototype.reduce = () => { throw new Error(\'mine\'); };\ninterface Stay'), 'runtime-error: '],
    ['a promise that nobody keeps', within('parking-lot.ts', 'free(vehicle: Vehicle): number {', 'async free(vehicle: Vehicle): Promise<number> {\n    await new Promise(() => undefined);'), 'runtime-error: '],
    ['one id for all', within('parking-lot.ts', '`ticket-${this.#issued}`', '\'ticket\''), 'wrong-answer: '],
    ['given files of its own making', { 'api.ts': 'export const nothing = 0;\n' }, 'accepted: '],
    ['tests and timers beside it', (model) => ({ ...within('parking-lot.ts', 'this.#issued += 1;', 'this.#issued += 1;\n    setInterval(() => undefined, 60_000);')(model), 'lot.test.ts': 'this is no TypeScript' }), 'accepted: '],
  ]],
])('[K8] a solution of several files in %s', (language, programs) => {
  it.each(programs)('with %s', async (_, change, told) => {
    expect((await verdictOn(language, change)).slice(0, told.length)).toBe(told);
  }, 60_000);
});

describe('[K13] a timer that TypeScript leaves running', () => {
  it('stands beside the verdict with its file', async () => {
    const files = within('parking-lot.ts', 'this.#issued += 1;', 'this.#issued += 1;\n    setInterval(() => undefined, 60_000);')(models.typescript);
    const { result } = await judge.judge({ problem: level, kind: 'submission', language: 'typescript', source: JSON.stringify(files) });
    expect([result?.verdict.kind, result?.diagnostics]).toEqual(['accepted', [expect.objectContaining({ severity: 'warning', file: 'parking-lot.ts', message: expect.stringContaining('interval of 60000 ms') })]]);
  }, 60_000);
});

describe('[K8] after all of them', () => {
  it.each(languages.map((language) => [language] as const))('the model in %s is judged as ever', async (language) => {
    expect(await verdictOn(language, {})).toMatch(/^accepted: /);
  }, 60_000);
});
