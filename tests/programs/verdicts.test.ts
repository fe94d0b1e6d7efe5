import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobId, ProblemId } from '@dayseven/contracts';
import type { CaseInput, JobProgress, JobView, Language, RunLimits } from '@dayseven/contracts';
import { loadCatalogue } from '@dayseven/problems';
import type { Problem } from '@dayseven/problems';
import { createDockerSandbox } from '../../server/src/adapters/docker/docker-sandbox.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import { createJudgeProgram } from '../../server/src/application/judging/judge-program.ts';
import { progressOf } from '../../server/src/application/judging/progress-of.ts';
import type { JudgeMachine } from '../../server/src/application/ports/judge-machine.ts';
import type { KeptProgram } from '../../server/src/application/ports/sandbox.ts';
import type { Mode } from '../../server/src/application/views/case-texts.ts';
import { jobView } from '../../server/src/application/views/job-view.ts';
import { outputText } from '../../server/src/application/views/shown-text.ts';
import type { JobResult } from '../../server/src/domain/judging/job-result.ts';
import type { PlannedCase, TestPlan } from '../../server/src/domain/judging/test-plan.ts';
import { judgedJob } from '../support/judged.ts';
import { containersLeft } from './containers-left.ts';

let problem: Problem;
let sandbox: JudgeMachine;

beforeAll(async () => {
  const parts = givenParts(process.env);
  const found = (await loadCatalogue()).find(ProblemId.parse('echoes'));
  if (!parts || !found) throw new Error('there is no judge, or no problem');
  problem = found;
  sandbox = createDockerSandbox({ ready: { go: 1, typescript: 1 }, startsAtOnce: 1, compilers: 1, memoryMb: { go: 256, typescript: 384 } });
  await sandbox.switchOn(parts, new AbortController().signal);
}, 180_000);

afterAll(async () => {
  await sandbox.switchOff();
  expect(await containersLeft()).toEqual([]);
}, 60_000);

const sample: PlannedCase = { kind: 'sample', label: 'Sample 1', input: { args: [[1], 1] }, expected: { returned: 1 } };
const hidden = (input: CaseInput, index: number): PlannedCase => ({ kind: 'hidden', category: 'large', label: `Hidden ${index + 1}`, input, expected: { returned: 1 } });

interface Wanted {
  readonly language: Language;
  readonly source: string;
  readonly cases?: readonly PlannedCase[];
  readonly limits?: Partial<RunLimits>;
  readonly mode?: Mode;
  readonly keep?: (kept: KeptProgram) => void;
}

/** Judges in a real container, and gives what the page would see of it. */
async function judge({ language, source, cases = [sample], limits = {}, mode = 'practice', keep }: Wanted): Promise<{ result: JobResult; view: JobView; progress: readonly JobProgress[] }> {
  const bounded = { ...problem, limits: { ...problem.limits, [language]: { ...problem.limits[language], ...limits } } };
  const plan: TestPlan = { comparison: { kind: 'exact' }, cases };
  const job = judgedJob([], { id: JobId.parse('6a1f0b9e-0000-4000-8000-000000000001'), language });
  const tellable = progressOf({ job: { ...job, state: 'judging', owner: 'me' }, problem: bounded, plan, mode });
  const progress: JobProgress[] = [];
  const judgeProgram = createJudgeProgram({ sandbox, checker: { check: () => Promise.reject(new Error('not asked')) } });
  const tell = { tell: (news: Parameters<typeof tellable>[0]) => void progress.push(...tellable(news)), signal: new AbortController().signal };
  const result = await judgeProgram({ id: job.id, language, source }, { problem: bounded, plan }, { ...tell, ...(keep && { keep }) });
  return { result, progress, view: jobView({ ...job, result }, { mode, judgedBy: { problem: bounded, plan } }) };
}

const go = (body: string, imports = ''): string => `package main\n\n${imports}\n\nfunc countEchoes(ids []int, span int) int {\n${body}\n}\n`;
const typescript = (body: string, kind = ''): string => `export ${kind} function countEchoes(ids: number[], span: number)${kind === '' ? ': number' : ''} {\n${body}\n}\n`;

describe('[J55] a program that is stopped', () => {
  const limits = { spins: { caseCpuMs: 400, caseWallMs: 30_000 }, sleeps: { caseCpuMs: 5_000, caseWallMs: 1500 } };
  const processor = 'The program used more than 0.4 s of processor time.';
  const clock = 'There was no answer within 1.5 s.';
  it.each<['spins' | 'sleeps', Language, string, string]>([
    ['spins', 'go', go('\tfmt.Print("partial")\n\tfor {\n\t}', 'import "fmt"'), processor],
    ['sleeps', 'go', go('\tfmt.Print("partial")\n\ttime.Sleep(time.Hour)\n\treturn 1', 'import (\n\t"fmt"\n\t"time"\n)'), clock],
    ['spins', 'typescript', typescript('  process.stdout.write("partial");\n  for (;;);').replace('process', '(globalThis as unknown as { process: { stdout: { write(text: string): void } } }).process'), processor],
    ['sleeps', 'typescript', typescript('  console.log("partial");\n  await new Promise((resolve) => setTimeout(resolve, 3_600_000));\n  return 1;', 'async'), clock],
  ])('because it %s, in %s, keeps what it printed and says what it used up', async (how, language, source, message) => {
    const { result } = await judge({ language, source, limits: limits[how] });
    expect(result.cases[0]).toMatchObject({ outcome: 'time-limit', message });
    expect(result.cases[0]?.stdout && outputText(result.cases[0].stdout).trim()).toBe('partial');
  }, 60_000);

  it.each<[Language, string]>([
    ['go', go('\tfmt.Println("partial")\n\tvar kept [][]byte\n\tfor {\n\t\troom := make([]byte, 16<<20)\n\t\tfor i := range room {\n\t\t\troom[i] = 1\n\t\t}\n\t\tkept = append(kept, room)\n\t}', 'import "fmt"')],
    ['typescript', typescript('  console.log("partial");\n  const kept: Float64Array[] = [];\n  for (;;) kept.push(new Float64Array(1 << 20).fill(1));')],
  ])('for memory, in %s, is told by the kernel\'s counter', async (language, source) => {
    const { result } = await judge({ language, source, limits: { caseCpuMs: 10_000, caseWallMs: 20_000 } });
    expect(result.verdict.kind).toBe('memory-limit');
    expect(result.cases[0]).toMatchObject({ message: `The program needed more than ${problem.limits[language].memoryMb} MB of memory.` });
    expect(result.cases[0]?.stdout && outputText(result.cases[0].stdout)).toBe('partial\n');
  }, 60_000);
});

describe('[J51] an answer too many', () => {
  const forge = (before: string, after: string): string => go(`\tanswers := os.NewFile(4, "answers")\n${before}\tanswers.Write([]byte{8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0})\n${after}\treturn 1`, 'import (\n\t"os"\n\t"time"\n)');
  it.each([
    ['at once', forge('\t_ = time.Now\n', '')],
    ['a while before the real one', forge('', '\ttime.Sleep(20 * time.Millisecond)\n')],
    ['from a goroutine, after the real one', go('\tgo func() {\n\t\tfor {\n\t\t\tos.NewFile(4, "answers").Write([]byte{8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0})\n\t\t}\n\t}()\n\ttime.Sleep(5 * time.Millisecond)\n\treturn 1', 'import (\n\t"os"\n\t"time"\n)')],
  ])('to the only case, %s, is a protocol error', async (_, source) => {
    expect((await judge({ language: 'go', source })).result.cases).toMatchObject([{ outcome: 'protocol-error', message: 'more than one answer was written' }]);
  }, 60_000);
});

describe('[J52] warnings on a program that was accepted', () => {
  async function lookedAt(source: string) {
    let kept: KeptProgram | undefined;
    const { result } = await judge({ language: 'go', source, keep: (program) => { kept = program; } });
    return { verdict: result.verdict.kind, found: (await kept?.look(new AbortController().signal))?.diagnostics };
  }

  it('are what vet finds on its own lines', async () => {
    expect(await lookedAt(go('\tn := 1\n\tn = n\n\tfmt.Printf("%d\\n", "é")\n\treturn n', 'import "fmt"'))).toEqual({
      verdict: 'accepted',
      found: [
        { severity: 'warning', file: 'solution.go', line: 7, column: 2, message: 'self-assignment of n' },
        { severity: 'warning', file: 'solution.go', line: 8, column: 14, endLine: 8, endColumn: 16, message: 'fmt.Printf format %d has arg "é" of wrong type string' },
      ],
    });
  }, 60_000);

  it('are none where there is nothing to say', async () => {
    expect(await lookedAt(go('\treturn 1'))).toEqual({ verdict: 'accepted', found: [] });
  }, 60_000);

  it('of TypeScript come with the verdict', async () => {
    const { result } = await judge({ language: 'typescript', source: typescript('  const unused = span;\n  return ids.length;') });
    expect(result).toMatchObject({ verdict: { kind: 'accepted' }, diagnostics: [{ severity: 'warning', line: 2, message: '\'unused\' is declared but its value is never read.' }] });
  }, 60_000);
});

describe('[W20] of two submissions that differ in what is hidden, Strict tells the same', () => {
  const secret = [515151, 626262] as const;
  const told = { go: 'import (\n\t"fmt"\n\t"os"\n)', js: 'console.log(ids, span); console.error(JSON.stringify(ids));' };
  const fromHidden = (language: Language, body: string): string => (language === 'go'
    ? go(`\tif ids[0] < 100 {\n\t\treturn 1\n\t}\n\tfmt.Println(ids, span)\n\tfmt.Fprintln(os.Stderr, "panic:", ids)\n${body}`, told.go)
    : typescript(`  if (ids[0] < 100) return 1;\n  ${told.js}\n${body}`));

  it.each<[string, Language, string]>([
    ['panics with its arguments', 'go', '\tpanic(fmt.Sprint("secret ", ids))'],
    ['panics with an index of them', 'go', '\treturn ids[ids[0]]'],
    ['exits with a status made of them', 'go', '\tos.Exit(ids[0]%200 + 1)\n\treturn 0'],
    ['answers them', 'go', '\treturn ids[0]'],
    ['takes memory by them', 'go', '\troom := make([]byte, ids[0]*100)\n\tfor i := range room {\n\t\troom[i] = 1\n\t}\n\treturn int(room[7]) + 1'],
    ['throws them', 'typescript', '  throw new Error(`secret ${ids}`);'],
    ['throws them by every name', 'typescript', '  const error = new Error("x", { cause: ids }); error.name = `Leak${ids[0]}`; error.stack = `Error: ${ids}`;\n  return { [`leak${ids[0]}`](): number { throw error; } }[`leak${ids[0]}`]();'],
    ['throws a value', 'typescript', '  throw ids;'],
    ['rejects with them', 'typescript', '  void Promise.reject(new Error(String(ids))); return 1;'],
    ['answers what is no number', 'typescript', '  return `${ids}` as unknown as number;'],
    ['exits with a status made of them', 'typescript', '  return (globalThis as unknown as { process: { exit(code: number): never } }).process.exit(ids[0] % 200 + 1);'],
  ])('%s, in %s', async (_, language, body) => {
    const source = fromHidden(language, body);
    const seen = await Promise.all(secret.map(async (first) => {
      const cases = [sample, hidden({ args: [[first, first + 1], first] }, 0), hidden({ args: [[first + 2], 2] }, 1)];
      const { result, view, progress } = await judge({ language, source, cases, mode: 'strict' });
      expect(result.verdict).toMatchObject({ kind: expect.stringMatching(/^(runtime-error|wrong-answer)$/), caseIndex: 1 });
      expect(JSON.stringify({ view, progress })).not.toContain(String(first).slice(0, 4));
      return withoutOpenTimes({ view, progress });
    }));
    expect(seen[0]).toEqual(seen[1]);
  }, 60_000);

  /** The sample is run before anything hidden is fed, so its times tell nothing; only they differ from run to run. */
  function withoutOpenTimes(seen: { view: JobView; progress: readonly JobProgress[] }): unknown {
    const isOpen = (value: object): boolean => 'kind' in value && value.kind === 'sample';
    return JSON.parse(JSON.stringify(seen, (_, value: unknown) => (typeof value === 'object' && value !== null && isOpen(value) ? { ...value, cpuMs: 0, wallMs: 0 } : value)));
  }
});
