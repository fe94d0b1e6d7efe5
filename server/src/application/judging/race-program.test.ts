import { describe, expect, it } from '@jest/globals';
import { JobId } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts';
import type { Observation } from '../../domain/judging/observation.ts';
import type { PlannedCase } from '../../domain/judging/test-plan.ts';
import { planJob } from '../plan-job.ts';
import type { JudgedProblem } from '../ports/problem-catalogue.ts';
import type { SandboxJob } from '../ports/sandbox.ts';
import { createRaceProgram } from './race-program.ts';

const script = (...methods: readonly string[]) => ({ kind: 'hidden', category: 'c', expected: { returned: null }, input: { args: [], operations: methods.map((method) => ({ method, args: [2] })) } }) as const;
const problem = {
  summary: { id: 'p', signature: { kind: 'class', name: 'Lot', parameters: [], methods: [{ name: 'leave', parameters: [] }] } }, module: 'lot', comparison: { kind: 'exact' },
  limits: { go: { caseCpuMs: 1, caseWallMs: 1, memoryMb: 300 } }, glue: () => [], encodeInput: (input: PlannedCase['input']) => new Uint8Array([Reflect.get(input, 'operations').length]),
  cases: async () => [script('leave'), script('parallel', 'leave', 'leave'), script('leave', 'parallel', 'leave', 'leave')],
} as unknown as JudgedProblem;

async function raced(language: Language, tree: object, cases?: readonly PlannedCase[], said = '') {
  const jobs: SandboxJob[] = [];
  const run = async (job: SandboxJob): Promise<Observation> => {
    jobs.push(job);
    const nothing = { bytes: new Uint8Array(), cut: false };
    const answered = job.inputs.map((_, index) => ({ index, end: { how: 'answered', answer: new Uint8Array() }, cpuMs: 1, wallMs: 1, stdout: nothing, stderr: { ...nothing, bytes: Buffer.from(said) } }) as const);
    return { compile: { kind: 'compiled', diagnostics: [] }, cases: answered, oomKills: 0, peakMemoryBytes: 1, stages: {}, exitCode: 0 };
  };
  const plan = cases ? { comparison: problem.comparison, cases } : await planJob(problem, { kind: 'race', ownCases: [] });
  const program = { id: JobId.parse('6a1f0b9e-0000-4000-8000-000000000001'), language, source: JSON.stringify(tree) };
  const { evidence } = await createRaceProgram({ sandbox: { run } })(program, { problem, plan }, { signal: new AbortController().signal });
  return { evidence, jobs };
}

describe('[K61] a race run', () => {
  it('plays the scripts that call at once, in five rounds of a watched program, with time to be slow', async () => {
    const { evidence, jobs } = await raced('go', { 'lot.go': 'package lot' });
    expect(evidence).toEqual({ kind: 'race', outcome: 'clean', message: 'No race in 5 rounds of 2 scripts.', rounds: 5, stacks: [] });
    expect(jobs[0]).toMatchObject({ race: true, module: { name: 'lot', files: [{ name: 'lot.go' }] }, limits: { caseCpuMs: 3000, caseWallMs: 3000, memoryMb: 300 } });
    expect(jobs[0]?.inputs.map(([bytes]) => bytes)).toEqual([3, 4, 3, 4, 3, 4, 3, 4, 3, 4]);
  });

  it('plays fewer rounds of many scripts', async () => {
    const many = Array.from({ length: 25 }, (): PlannedCase => ({ ...script('parallel', 'leave', 'leave'), label: '' }));
    expect((await raced('go', { 'lot.go': '' }, many)).evidence).toMatchObject({ outcome: 'clean', rounds: 2 });
  });

  it('is never clean where nothing was played, and says why files are none', async () => {
    await expect(raced('go', { 'lot.go': '' }, [])).rejects.toThrow('a script that calls at once');
    await expect(raced('typescript', { 'index.ts': '' })).rejects.toThrow('a Go program');
    expect(await raced('go', { '../lot.go': '' })).toMatchObject({ evidence: { outcome: 'failed', message: expect.stringContaining('cannot be called') }, jobs: [] });
  });

  it('[K99] shows no place that its files do not have', async () => {
    const access = (does: string, file: string): string => `${does} at 0x1 by goroutine 7:\n  lot.(*Lot).Leave()\n      lot/${file} +0x1\n\n`;
    const { evidence } = await raced('go', { 'lot.go': 'package lot\nfunc (l *Lot) Leave() {}\n' }, undefined, `WARNING: DATA RACE\n${access('Write', 'lot.go:2')}${access('Previous read', 'asked_42.go:1')}`);
    expect(evidence).toMatchObject({ outcome: 'race', message: 'There is a data race at lot.go:2.', stacks: [{ frames: [{ file: 'lot.go', line: 2, function: 'Lot.Leave' }] }, { frames: [] }] });
  });

  it('[K107] plays every round of the visible scripts before the first hidden one', async () => {
    const visible: PlannedCase = { kind: 'sample', label: 'Sample 1', expected: { returned: null }, input: { args: [], operations: [{ method: 'parallel', args: [1] }] } };
    const { jobs } = await raced('go', { 'lot.go': '' }, [{ ...script('parallel', 'leave'), label: '' }, visible]);
    expect(jobs[0]?.inputs.map(([bytes]) => bytes)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });
});
