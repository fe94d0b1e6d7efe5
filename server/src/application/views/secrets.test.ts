import { describe, expect, it } from '@jest/globals';
import { CaseView, JobView, ProblemListItem, ProblemView, type CaseOutcome, type RaceOutcome } from '@dayseven/contracts';
import { caseResult, judgedJob } from '../../../../tests/support/judged.ts';
import { scriptedProblem, secrets } from '../../../../tests/support/scripted-catalogue.ts';
import type { JudgedJob } from '../../domain/job/job.ts';
import { planJob } from '../plan-job.ts';
import { planPrint } from '../plan-print.ts';
import type { Mode } from './case-texts.ts';
import { caseView } from './case-view.ts';
import { jobView } from './job-view.ts';
import { problemListItem, problemView } from './problem-view.ts';

/** Everything a view must not carry unless a rule says so, planted where it would be found. */
const planted = { hints: ['HINT-TEXT'], solutions: { go: 'MODEL-TEXT' }, complexity: 'COMPLEXITY-TEXT', wrong: ['WRONG-TEXT'], bruteForce: 'BRUTE-TEXT' };
const problem = Object.assign(scriptedProblem('add-two'), planted, { summary: { ...scriptedProblem('add-two').summary, ...planted } });

const plantedTexts = ['HINT-TEXT', 'MODEL-TEXT', 'COMPLEXITY-TEXT', 'WRONG-TEXT', 'BRUTE-TEXT', secrets.model];
const ofCase = (index: number) => ['message', 'answer', 'stdout', 'stderr'].map((part) => `${part}-of-${index}`);
const hiddenInputs = [secrets.firstHidden, secrets.firstHiddenSum, secrets.laterHidden, secrets.laterHiddenSum].map(String);

/** Every text and number anywhere in a view, keys included. */
function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...leaves(inner)]);
}
function expectNone(view: unknown, secret: readonly string[]): void {
  const found = leaves(view).filter((leaf) => secret.some((text) => leaf.includes(text)));
  expect(found).toEqual([]);
}

async function viewOf(job: JudgedJob, mode: Mode): Promise<JobView> {
  return jobView(job, { mode, judgedBy: { problem, plan: await planJob(problem, job) } });
}
const outcomes = (...all: CaseOutcome[]) => all;

describe('the one door for secrets', () => {
  it('[W5] a problem as read carries its samples and nothing of its hidden cases, hints or solutions', async () => {
    const view = await problemView(problem);
    expect(ProblemView.parse(view)).toEqual(view);
    expect(view.samples).toHaveLength(2);
    expectNone(view, [...plantedTexts, ...hiddenInputs]);
    const item = problemListItem(problem.summary, []);
    expect(ProblemListItem.parse(item)).toEqual(item);
    expectNone(item, [...plantedTexts, ...hiddenInputs]);
  });

  it('[W5] in practice an accepted submission shows nothing of its hidden cases but category, outcome and times', async () => {
    const view = await viewOf(judgedJob(outcomes('accepted', 'accepted', 'accepted', 'accepted')), 'practice');
    expect(JobView.parse(view)).toEqual(view);
    expectNone(view, [...plantedTexts, ...hiddenInputs, ...ofCase(2), ...ofCase(3)]);
    expect(view.result?.cases[2]).toEqual({ index: 2, kind: 'hidden', label: 'Hidden 1', category: 'large', outcome: 'accepted', line: 7, cpuMs: 1, wallMs: 2 });
  });

  it('[W5] in practice the first failing hidden case shows everything, later ones nothing', async () => {
    const view = await viewOf(judgedJob(outcomes('accepted', 'wrong-answer', 'runtime-error', 'wrong-answer')), 'practice');
    expect(leaves(view)).toEqual(expect.arrayContaining([...ofCase(1).map((text) => expect.stringContaining(text)), ...ofCase(2).map((text) => expect.stringContaining(text)), String(secrets.firstHidden)]));
    expectNone(view, [...plantedTexts, ...ofCase(3), String(secrets.laterHidden), String(secrets.laterHiddenSum)]);
  });

  it('[W5] in practice a case that did not run is no failing case', async () => {
    const view = await viewOf(judgedJob(outcomes('accepted', 'time-limit', 'not-run', 'not-run')), 'practice');
    expectNone(view, hiddenInputs);
  });

  it('[W5] in Strict a hidden case gives category, outcome and line, and the verdict does not quote it', async () => {
    const view = await viewOf(judgedJob(outcomes('accepted', 'accepted', 'wrong-answer', 'wrong-answer')), 'strict');
    expect(view.result?.cases[2]).toEqual({ index: 2, kind: 'hidden', label: 'Hidden 1', category: 'large', outcome: 'wrong-answer', line: 7 });
    expectNone(view, [...plantedTexts, ...hiddenInputs, ...ofCase(2), ...ofCase(3), 'verdict-on-2']);
    expect(view.result?.verdict).toEqual({ kind: 'wrong-answer', message: 'Wrong answer on a hidden case.', caseIndex: 2 });
  });

  it('[W5] in Strict samples and own cases show as ever', async () => {
    const view = await viewOf(judgedJob(outcomes('wrong-answer', 'accepted', 'accepted', 'accepted')), 'strict');
    expect(view.result?.cases[0]).toMatchObject({ expected: { text: '2' }, got: { text: '"answer-of-0"' } });
    expect(view.result?.verdict.message).toBe('verdict-on-0');
  });

  it.each<[RaceOutcome, Mode, boolean, boolean]>((['race', 'leak', 'deadlock', 'failed'] as const).flatMap((outcome): [RaceOutcome, Mode, boolean, boolean][] => [
    [outcome, 'strict', false, false], [outcome, 'strict', true, true], [outcome, 'practice', false, true],
  ]))('[K107] a look for races that found a %s, in %s, before any hidden script %p: its places and words are shown %p', async (outcome, mode, isBefore, isShown) => {
    const looked = judgedJob([]);
    const evidence = { kind: 'race' as const, outcome, message: 'SAID-TEXT', rounds: 5, stacks: [{ title: 'One writes it', frames: [{ function: 'Lot.Park', file: 'PLACE-TEXT', line: 42_424 }] }] };
    const view = await viewOf({ ...looked, kind: 'race', result: { ...looked.result, verdict: { kind: 'runtime-error', message: 'SAID-TEXT' }, evidence, ...(isBefore && { isBeforeHidden: true }) } }, mode);
    if (isShown) expect(view.result).toMatchObject({ verdict: { message: 'SAID-TEXT' }, evidence });
    else expectNone(view, ['SAID-TEXT', 'PLACE-TEXT', '42424']);
  });

  it.each<Mode>(['practice', 'strict'])('[W5] case by case, %s keeps the same rules', async (mode) => {
    const { cases } = await planJob(problem, { kind: 'submission', ownCases: [] });
    for (const firstFailingHidden of [true, false]) {
      const view = caseView(cases[2]!, caseResult(2, 'wrong-answer'), { problem, mode, firstFailingHidden });
      expect(CaseView.parse(view)).toEqual(view);
      if (mode === 'strict' || !firstFailingHidden) expectNone(view, [...ofCase(2), ...hiddenInputs]);
      else expect(view).toMatchObject({ expected: { text: String(secrets.firstHiddenSum) } });
    }
  });

  it('[W5] a check gives the model\'s answer and nothing of its run; in Strict not even that', async () => {
    const check = judgedJob(outcomes('runtime-error'), { kind: 'check', ownCases: [{ args: [1, 2] }] });
    const view = await viewOf(check, 'practice');
    expect(JobView.parse(view)).toEqual(view);
    expect(view.expected).toEqual({ text: '"answer-of-0"', omittedBytes: 0 });
    expectNone(view, [...plantedTexts, 'message-of-0', 'stdout-of-0', 'stderr-of-0', 'verdict-on-0']);
    expectNone(await viewOf(check, 'strict'), ofCase(0));
  });

  it.each<Mode>(['practice', 'strict'])('[W21] a result judged by other cases of the same number shows none, and says so: %s', async (mode) => {
    const job = judgedJob(outcomes('accepted', 'accepted', 'wrong-answer', 'wrong-answer'));
    const plan = await planJob(problem, job);
    const before = { ...plan, cases: plan.cases.map((planned, index) => (index === 2 ? { ...planned, input: { args: [7, 1] } } : planned)) };
    const seenBy = (print: string): JobView => jobView({ ...job, result: { ...job.result, plan: print } }, { mode, judgedBy: { problem, plan } });
    expect(seenBy(planPrint(plan)).result).toMatchObject({ cases: [{}, {}, {}, {}] });
    expect(seenBy(planPrint(plan)).result).not.toHaveProperty('casesChanged');

    const changed = seenBy(planPrint(before));
    expect(JobView.parse(changed)).toEqual(changed);
    expect(changed.result).toMatchObject({ cases: [], casesChanged: true, verdict: { kind: 'wrong-answer' } });
    expectNone(changed, [...hiddenInputs, ...ofCase(1), ...ofCase(2)]);
  });

  it('[W21] another way to compare is another plan, another label is none', async () => {
    const plan = await planJob(problem, { kind: 'submission', ownCases: [] });
    expect(planPrint({ ...plan, comparison: { kind: 'unordered', depth: 1 } })).not.toBe(planPrint(plan));
    expect(planPrint({ ...plan, cases: plan.cases.map((planned) => ({ ...planned, label: 'x' })) })).toBe(planPrint(plan));
    expect(planPrint({ ...plan, cases: [...plan.cases].reverse() })).not.toBe(planPrint(plan));
  });

  it('[W20] in Strict nothing is told of what the run of hidden cases took', async () => {
    const judged = judgedJob(outcomes('accepted', 'accepted', 'accepted', 'accepted'));
    const job = { ...judged, result: { ...judged.result, peakMemoryBytes: 424242, stages: { run: 99 } } };
    expect((await viewOf(job, 'practice')).result).toMatchObject({ cpuMs: 1, peakMemoryBytes: 424242, stages: { run: 99 } });
    const strict = (await viewOf(job, 'strict')).result;
    expect(strict).toMatchObject({ stages: {} });
    expect(strict).not.toHaveProperty('cpuMs');
    expect(strict).not.toHaveProperty('peakMemoryBytes');
    expect((await viewOf({ ...job, kind: 'run', ownCases: [], result: { ...job.result, cases: job.result.cases.slice(0, 2) } }, 'strict')).result).toMatchObject({ cpuMs: 1, peakMemoryBytes: 424242 });
  });

  it('[R82] of what is held back nothing is told but that it was judged', async () => {
    const job = judgedJob(outcomes('accepted', 'wrong-answer', 'wrong-answer', 'accepted'));
    const view = await viewOf(job, 'held-back');
    expect(JobView.parse(view)).toEqual(view);
    expect(view).toMatchObject({ state: 'judged', finishedAt: 9 });
    expectNone(view, [...hiddenInputs, 'verdict-on-1', ...ofCase(0), ...ofCase(1), 'accepted', 'wrong-answer']);
  });

  it('[W5] a result whose cases are no longer the problem\'s shows none of them', async () => {
    const view = await viewOf(judgedJob(outcomes('accepted', 'wrong-answer', 'wrong-answer')), 'practice');
    expect(view.result).toMatchObject({ cases: [], verdict: { kind: 'wrong-answer' } });
    expectNone(view, [...hiddenInputs, ...ofCase(1), ...ofCase(2)]);
  });

  it('[W5] a job whose problem is gone keeps its verdict alone', () => {
    const view = jobView(judgedJob(outcomes('accepted', 'accepted', 'wrong-answer', 'accepted')), { mode: 'strict' });
    expect(view.result).toMatchObject({ cases: [], verdict: { message: 'Wrong answer on a hidden case.' } });
  });
});
