import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemId } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts';
import type { Evidence } from '@dayseven/contracts/vocabulary';
import { loadCatalogue, loadMachines } from '@dayseven/problems';
import type { MachineLevel } from '@dayseven/problems';
import { openJudge } from '../../server/src/cli/open-judge.ts';
import type { OpenJudge } from '../../server/src/cli/open-judge.ts';
import { openSandbox } from '../../server/src/cli/open-sandbox.ts';
import { firstTests } from '../../server/src/domain/machine/first-tests.ts';
import { containersLeft } from './containers-left.ts';

type Files = Readonly<Record<string, string>>;

let level: MachineLevel;
let judge: OpenJudge;

beforeAll(async () => {
  const machines = await loadMachines();
  const found = machines.find(ProblemId.parse('parking-lot-level-1'));
  if (!found) throw new Error('there is no parking lot');
  level = found;
  judge = openJudge(await loadCatalogue(), await openSandbox(), machines);
}, 120_000);

afterAll(async () => {
  await judge.close();
  expect(await containersLeft()).toEqual([]);
}, 60_000);

/** What a look at the model with files beside it found, in short. */
async function looked(language: Language, kind: 'own-tests' | 'demo', beside: Files): Promise<{ readonly verdict: string; readonly evidence: Evidence | undefined; readonly lines: readonly string[] }> {
  const model = JSON.parse((await level.model(language)).source) as Files;
  const { result } = await judge.judge({ problem: level, kind, language, source: JSON.stringify({ ...model, ...beside }) });
  const evidence = result?.evidence;
  const lines = evidence?.kind === 'own-tests' ? evidence.tests.map(({ path, outcome, at, message }) => `${outcome} ${path.join(' > ')}${at ? ` at ${at.file}:${at.line}` : ''}${message === undefined ? '' : `: ${message}`}`) : [];
  return { verdict: result?.verdict.kind ?? 'none', evidence, lines };
}

const goTests = (body: string, imports: readonly string[] = []): Files => ({ 'lot_test.go': `package parkinglot\n\nimport (\n\t"testing"\n${imports.map((name) => `\t${JSON.stringify(name)}\n`).join('')})\n\n${body}\n` });

describe('[K90] own tests in Go', () => {
  it('run as a tree, of every package and from outside, with what failed and where', async () => {
    const { verdict, evidence, lines } = await looked('go', 'own-tests', {
      ...goTests('func TestFree(t *testing.T) {\n\tfor _, want := range []int{1, 2} {\n\t\tt.Run(string(rune(\'a\'+want)), func(t *testing.T) {\n\t\t\tt.Parallel()\n\t\t\tif got := NewParkingLot(1, 0, 0).Free("motorcycle"); got != want {\n\t\t\t\tt.Errorf("got %d,\\nwant %d", got, want)\n\t\t\t}\n\t\t})\n\t}\n}'),
      'outside_test.go': 'package parkinglot_test\nimport (\n"parkinglot"\n"testing"\n"testing/synctest"\n"time"\n)\nfunc TestLong(t *testing.T) {\n\tsynctest.Test(t, func(t *testing.T) { time.Sleep(time.Hour) })\n\tt.Skip("later")\n}\nvar _ = parkinglot.NewParkingLot\n',
      'spots/board_test.go': 'package spots\nimport "testing"\nfunc TestBoard(t *testing.T) {}\n',
    });
    expect(lines).toEqual(['failed TestFree', 'passed TestFree > b', 'failed TestFree > c at lot_test.go:12: got 1,\nwant 2', 'passed spots.TestBoard', 'skipped TestLong: later']);
    expect([verdict, evidence?.message]).toEqual(['runtime-error', '1 of 4 tests failed. 1 was skipped.']);
  }, 60_000);
});

describe('[K68] what a file of tests begins with', () => {
  it.each<[Language, string]>([['go', 'lot_test.go'], ['typescript', 'lot.test.ts']])('runs in %s beside the starter as one test that is skipped', async (language, path) => {
    const text = firstTests(language, path, { name: level.summary.signature.name, module: level.module });
    const { result } = await judge.judge({ problem: level, kind: 'own-tests', language, source: JSON.stringify({ ...level.given[language], ...level.begins[language], [path]: text }) });
    expect(result?.evidence).toMatchObject({ message: expect.stringContaining('1 was skipped.'), tests: [{ outcome: 'skipped', message: 'Nothing is tried here yet.' }] });
  }, 60_000);
});

describe('[K94] what lies about its own tests in Go', () => {
  it.each<[string, Files, string, readonly string[]]>([
    ['prints ends of tests', goTests('func TestA(t *testing.T) {\n\tfmt.Println("--- PASS: TestB (0.00s)\\n{\\"Action\\":\\"pass\\",\\"Test\\":\\"TestC\\"}")\n\tt.Log("\\x16--- PASS: TestD (0.00s)")\n\tt.Error("no")\n}', ['fmt']), 'runtime-error: 1 of 1 test failed.', ['failed TestA at lot_test.go:11: no']],
    ['leaves in the middle', goTests('func TestA(t *testing.T) { os.Exit(0) }\nfunc TestB(t *testing.T) {}', ['os']), 'runtime-error: It ended before its tests were over. 1 of 1 test failed.', ['failed TestA: It ended before its tests were over.']],
    ['forges its own end', goTests('func TestA(t *testing.T) {\n\tfmt.Print("\\x16--- PASS: TestA (0.00s)\\n\\x16PASS\\n")\n\tos.Exit(0)\n}', ['fmt', 'os']), 'accepted: The one test passed.', ['passed TestA']],
    ['panics', goTests('func TestA(t *testing.T) {\n\tpanic("mine")\n}'), 'runtime-error: lot_test.go, line 8: Panic: mine', ['failed TestA at lot_test.go:8: lot_test.go, line 8: Panic: mine']],
    ['prints without end', goTests('func TestA(t *testing.T) { for { fmt.Println("more") } }', ['fmt']), 'output-limit: It printed more than is allowed, and was ended.', ['failed TestA: It printed more than is allowed, and was ended.']],
    ['answers in the place of the judge\'s program', goTests('func TestA(t *testing.T) {\n\tos.NewFile(4, "answers").Write(make([]byte, 12))\n\tselect {}\n}', ['os']), 'protocol-error: It wrote where only the judge is spoken to, and was ended.', ['failed TestA: It wrote where']],
    ['goes on as another process', goTests('func TestA(t *testing.T) {\n\tif _, err := os.StartProcess("/proc/self/exe", []string{"again", "-test.v=test2json"}, &os.ProcAttr{Files: []*os.File{nil, os.Stdout, os.Stderr}, Env: []string{}}); err != nil {\n\t\tt.Skip(err)\n\t}\n\tos.Exit(0)\n}', ['os']), 'runtime-error: It ended before its tests were over.', ['failed TestA']],
    ['is no Go', { 'lot_test.go': 'this is no Go' }, 'compile-error: lot_test.go, line 1: The file must begin with `package`', []],
    ['imports what it may not', goTests('func TestA(t *testing.T) {}', ['net/http']), 'compile-error: lot_test.go, line 5: Package "net/http" is not available', []],
    ['is nothing', { 'lot_test.go': 'package parkinglot\n' }, 'compile-error: lot.go, line 1: There is no test', []],
    ['is more than can be told', goTests('func TestA(t *testing.T) {\n\tvar deeper func(t *testing.T, depth int)\n\tdeeper = func(t *testing.T, depth int) {\n\t\tif depth < 300 {\n\t\t\tt.Run("d", func(t *testing.T) { deeper(t, depth+1) })\n\t\t}\n\t}\n\tdeeper(t, 0)\n}'), 'accepted: ', ['skipped TestA: What came of it is not known.', 'skipped TestA > d']],
    ['never ends', goTests('func TestA(t *testing.T) {\n\t<-make(chan int)\n}'), 'time-limit: It was not over in time.', ['failed TestA at lot_test.go:8: It was not over in time.']],
  ])('one that %s', async (_, files, told, tree) => {
    const { verdict, evidence, lines } = await looked('go', 'own-tests', files);
    expect(`${verdict}: ${evidence?.message ?? ''}`.slice(0, told.length)).toBe(told);
    expect(lines.slice(0, tree.length).map((line, i) => line.slice(0, tree[i]?.length))).toEqual(tree);
  }, 60_000);
});

describe('[K93] a demo in Go', () => {
  const main = (body: string, imports: readonly string[] = []): Files => ({ 'cmd/main.go': `package main\n\nimport (\n\t"fmt"\n\t"parkinglot"\n${imports.map((name) => `\t${JSON.stringify(name)}\n`).join('')})\n\nfunc main() {\n\tfmt.Println(parkinglot.NewParkingLot(1, 0, 0).Free("motorcycle"))\n${body}\n}\n` });
  it.each<[string, Files, string, string]>([
    ['shows what it prints', main(''), 'accepted: It ran to its end in ', '1\n'],
    ['tells of a panic and its place', main('\tpanic("mine")'), 'runtime-error: cmd/main.go, line 10: Panic: mine', '1\n'],
    ['is cut where it never stops', main('\tfor {\n\t\tfmt.Println("more")\n\t}'), 'output-limit: It printed more than is allowed, and was ended. It printed more than is shown.', '1\nmore\n'],
    ['is one', { ...main(''), 'demo/main.go': 'package main\nfunc main() {}\n' }, 'compile-error: lot.go, line 1: There is more than one program: cmd, demo.', ''],
    ['is there', {}, 'compile-error: lot.go, line 1: There is no program', ''],
  ])('%s', async (_, files, told, stdout) => {
    const { verdict, evidence } = await looked('go', 'demo', files);
    expect(`${verdict}: ${evidence?.message ?? ''}`.slice(0, told.length)).toBe(told);
    expect(evidence?.kind === 'demo' ? evidence.stdout.slice(0, stdout.length) : '').toBe(stdout);
  }, 60_000);
});

const lotTest = (body: string): Files => ({ 'lot.test.ts': `import test, { describe, it } from 'node:test';\nimport assert from 'node:assert/strict';\nimport { ParkingLot } from './index.ts';\n\n${body}\n` });

describe('[K96] own tests in TypeScript', () => {
  it.each<[string, Files, string, readonly string[]]>([
    ['run as a tree, with what failed and where', lotTest('describe(\'a lot\', () => {\n  it(\'is free\', () => { assert.equal(new ParkingLot(1, 0, 0).free(\'motorcycle\'), 1); });\n  it(\'is not\', () => { assert.equal(new ParkingLot(1, 0, 0).free(\'motorcycle\'), 2); });\n  it.skip(\'later\', () => undefined);\n});\ntest(\'time\', ({ mock }) => {\n  mock.timers.enable({ apis: [\'setTimeout\'] });\n  let done = false;\n  setTimeout(() => { done = true; }, 60_000);\n  mock.timers.tick(60_000);\n  assert.ok(done);\n});'),
      'runtime-error: 1 of 4 tests failed. 1 was skipped.', ['failed a lot', 'passed a lot > is free', 'failed a lot > is not at lot.test.ts:7: Expected values to be strictly equal:', 'skipped a lot > later', 'passed time']],
    ['are told from what they print', lotTest('test(\'a\', () => { console.log(\'--- PASS: b (0.00s)\'); throw new Error(\'\\u0016--- PASS: c (0.00s)\'); });'), 'runtime-error: 1 of 1 test failed.', ['failed a at lot.test.ts:5:  --- PASS: c']],
    ['that are no TypeScript have a place', { 'lot.test.ts': 'const one: number = \'one\';\n' }, 'compile-error: lot.test.ts, line 1: Type \'string\'', []],
    ['import nothing else of Node', { 'lot.test.ts': 'import \'node:fs\';\n' }, 'compile-error: lot.test.ts, line 1: Tests can import your own files', []],
    ['alone may import the runner', { ...lotTest(''), 'more.ts': 'import \'node:test\';\n' }, 'compile-error: more.ts, line 1: Only your own files', []],
    ['that leave in the middle say so', lotTest('test(\'a\', () => { (process as unknown as { reallyExit(status: number): void }).reallyExit(0); });\ntest(\'b\', () => undefined);'), 'runtime-error: It ended before its tests were over.', ['failed a: It ended before its tests were over.']],
    ['that print without end are ended', lotTest('test(\'a\', () => { for (;;) console.log(\'more\'); });'), 'output-limit: It printed more', ['failed a: It printed more']],
  ])('%s', async (_, files, told, tree) => {
    const { verdict, evidence, lines } = await looked('typescript', 'own-tests', files);
    expect(`${verdict}: ${evidence?.message ?? ''}`.slice(0, told.length)).toBe(told);
    expect(lines.slice(0, tree.length).map((line, i) => line.slice(0, tree[i]?.length))).toEqual(tree);
  }, 60_000);

  it('and a demo shows what main.ts prints', async () => {
    const shown = await looked('typescript', 'demo', { 'main.ts': 'import { ParkingLot } from \'./index.ts\';\nconsole.log(new ParkingLot(1, 0, 0).free(\'motorcycle\'));\nawait new Promise<void>((resolve) => setTimeout(resolve, 5));\nconsole.log(\'end\');\n' });
    expect(shown.evidence).toMatchObject({ message: expect.stringContaining('It ran to its end in '), stdout: '1\nend\n', stderr: '' });
    expect((await looked('typescript', 'demo', {})).evidence).toMatchObject({ message: 'index.ts, line 1: There is no program: write a main.ts beside this file.' });
  }, 60_000);
});

describe('[K94] after all of them', () => {
  it.each<[Language]>([['go'], ['typescript']])('the model in %s is judged as ever', async (language) => {
    const { result } = await judge.judge({ problem: level, kind: 'run', language, source: (await level.model(language)).source });
    expect(result?.verdict.kind).toBe('accepted');
  }, 60_000);
});
