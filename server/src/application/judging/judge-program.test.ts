import { describe, expect, it } from '@jest/globals';
import { JobId } from '@dayseven/contracts';
import type { Answer, Comparison } from '@dayseven/contracts';
import type { CaseObservation, Observation } from '../../domain/judging/observation.ts';
import type { PlannedCase } from '../../domain/judging/test-plan.ts';
import { CheckerFault } from '../ports/checker.ts';
import type { Checker } from '../ports/checker.ts';
import type { Problem } from '../ports/problem-catalogue.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import { createJudgeProgram } from './judge-program.ts';

const nothing = { bytes: new Uint8Array(), cut: false };
const seenCase = (index: number, end: CaseObservation['end'], stderr = ''): CaseObservation =>
  ({ index, end, cpuMs: 1, wallMs: 1, stdout: nothing, stderr: { bytes: Buffer.from(stderr), cut: false } });
const gives = (index: number, value: unknown): CaseObservation => seenCase(index, { how: 'answered', answer: Buffer.from(JSON.stringify(value)) });

/** A problem whose values travel as JSON. */
const problem = (comparison: Comparison): Problem => ({
  summary: { id: 'p', signature: { kind: 'function', name: 'f', parameters: [], returns: { kind: 'int' }, mutates: [] } },
  comparison,
  limits: { go: { caseCpuMs: 1000, caseWallMs: 2000, memoryMb: 64 } },
  glue: () => [],
  encodeInput: (input: unknown) => Buffer.from(JSON.stringify(input)),
  decodeAnswer(bytes: Uint8Array) {
    const returned: unknown = JSON.parse(Buffer.from(bytes).toString());
    return returned === 'NaN' ? { ok: false, reason: 'The answer is NaN.' } : { ok: true, answer: { returned } };
  },
} as unknown as Problem);

const sandboxThatSees = (cases: CaseObservation[], more: Partial<Observation> = {}): Sandbox => ({
  async run(_job, tell) {
    tell({ kind: 'compiled', diagnostics: [] });
    for (const observation of cases) tell({ kind: 'case', observation });
    return { compile: { kind: 'compiled', diagnostics: [] }, cases, oomKills: 0, peakMemoryBytes: 0, stages: {}, ...more };
  },
});
const noChecker: Checker = { check: () => Promise.reject(new Error('not asked')) };
const sample = (expected: Answer): PlannedCase => ({ kind: 'sample', label: 'Sample 1', input: { args: [] }, expected });
const own: PlannedCase = { kind: 'own', label: 'Your case 1', input: { args: [] } };

async function judge(parts: { sandbox: Sandbox; cases: PlannedCase[]; comparison?: Comparison; checker?: Checker }) {
  const { sandbox, cases, comparison = { kind: 'exact' }, checker = noChecker } = parts;
  const told: string[] = [];
  const program = { id: JobId.parse('6a1f0b9e-0000-4000-8000-000000000001'), language: 'go' as const, source: '' };
  const judging = { tell: (news: { kind: string }) => { told.push(news.kind); }, signal: new AbortController().signal };
  const result = await createJudgeProgram({ sandbox, checker })(program, { problem: problem(comparison), plan: { comparison, cases } }, judging);
  return { told, verdict: result.verdict.kind, outcomes: result.cases.map(({ outcome }) => outcome), messages: result.cases.map(({ message }) => message) };
}

describe('[J12] a program is judged by what it answered', () => {
  it('right and wrong', async () => {
    const sandbox = sandboxThatSees([gives(0, 1), gives(1, 3)]);
    const judged = await judge({ sandbox, cases: [sample({ returned: 1 }), sample({ returned: 2 })] });
    expect(judged).toMatchObject({ verdict: 'wrong-answer', outcomes: ['accepted', 'wrong-answer'], told: ['compiled', 'case', 'case'] });
  });

  it('an answer that is no value is wrong, and says why', async () => {
    expect(await judge({ sandbox: sandboxThatSees([gives(0, 'NaN')]), cases: [sample({ returned: 1 })] }))
      .toMatchObject({ verdict: 'wrong-answer', messages: ['The answer is NaN.'] });
  });

  it('an own case is answered, whatever the answer', async () => {
    expect(await judge({ sandbox: sandboxThatSees([gives(0, 5)]), cases: [own] })).toMatchObject({ verdict: 'accepted', outcomes: ['answered'] });
  });

  it('a stopped case is told with the verdict, when the reason is known', async () => {
    const sandbox = sandboxThatSees([gives(0, 1), seenCase(1, { how: 'stopped', because: 'signalled', signal: 'SIGKILL' })], { oomKills: 1 });
    expect(await judge({ sandbox, cases: [sample({ returned: 1 }), sample({ returned: 1 }), sample({ returned: 1 })] }))
      .toMatchObject({ verdict: 'memory-limit', outcomes: ['accepted', 'memory-limit', 'not-run'], told: ['compiled', 'case'] });
  });
});

describe('[J13] a custom comparison asks the problem\'s checker', () => {
  const ask = (checker: Checker) => judge({ sandbox: sandboxThatSees([gives(0, 1), gives(1, 1)]), cases: [sample({ returned: 9 }), own], comparison: { kind: 'custom' }, checker });

  it('and believes it', async () => {
    expect(await ask({ check: async () => ({ right: true }) })).toMatchObject({ verdict: 'accepted', outcomes: ['accepted', 'answered'] });
    expect(await ask({ check: async () => ({ right: false, reason: 'Not a path.' }) })).toMatchObject({ verdict: 'wrong-answer', messages: ['Not a path.', undefined] });
  });

  it('whose failure is ours', async () => {
    expect(await ask({ check: () => Promise.reject(new CheckerFault('The checker took too long.')) })).toMatchObject({ verdict: 'internal-error' });
  });

  it('and keeps the order of the cases however long each check takes', async () => {
    let first = true;
    const slowFirst: Checker = { check: async () => { if (first) { first = false; await new Promise((resolve) => setTimeout(resolve, 10)); } return { right: true }; } };
    expect((await judge({ sandbox: sandboxThatSees([gives(0, 1), gives(1, 1)]), cases: [sample({}), sample({})], comparison: { kind: 'custom' }, checker: slowFirst })).told)
      .toEqual(['compiled', 'case', 'case']);
  });
});

it('[K98] a timer that a hidden script left is told of nowhere', async () => {
  const said = (file: string): string => `Left running: setTimeout of 5 ms\n    at f (${file}:3:1)\n`;
  const cases: PlannedCase[] = [sample({ returned: 1 }), { kind: 'hidden', label: 'Hidden 1', category: 'large', input: { args: [] }, expected: { returned: 1 } }];
  const sandbox = sandboxThatSees(cases.map((_, at) => seenCase(at, { how: 'answered', answer: Buffer.from('1') }, said(at === 0 ? 'open.ts' : 'asked-for-42.ts'))));
  const program = { id: JobId.parse('6a1f0b9e-0000-4000-8000-000000000001'), language: 'typescript' as const, source: '' };
  const judging = { tell: () => undefined, signal: new AbortController().signal };
  const { diagnostics } = await createJudgeProgram({ sandbox, checker: noChecker })(program, { problem: problem({ kind: 'exact' }), plan: { comparison: { kind: 'exact' }, cases } }, judging);
  expect(diagnostics.map(({ file }) => file)).toEqual(['open.ts']);
});

it('[S43] a case that nobody was left to tell of is judged from what was seen as a whole', async () => {
  const sandbox: Sandbox = {
    async run(_job, tell) {
      tell({ kind: 'compiled', diagnostics: [] });
      return { compile: { kind: 'compiled', diagnostics: [] }, cases: [seenCase(0, { how: 'stopped', because: 'signalled', signal: 'SIGKILL' })], oomKills: 1, peakMemoryBytes: 0, stages: {} };
    },
  };
  expect(await judge({ sandbox, cases: [sample({ returned: 1 })] })).toMatchObject({ verdict: 'memory-limit' });
});
