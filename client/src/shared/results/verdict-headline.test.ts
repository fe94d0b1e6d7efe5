import { describe, expect, test } from '@jest/globals';
import type { JobView } from '@dayseven/contracts';
import { announcementOf, headlineOf } from './verdict-headline.ts';

const job = (change: object): JobView =>
  ({ id: 'j', kind: 'run', language: 'go', revision: 1, version: 1, state: 'judging', queuedAt: 1, ...change }) as unknown as JobView;
const judged = (kind: string, passed: number, total: number, change: object = {}) =>
  job({ state: 'judged', result: { verdict: { kind, message: '' }, cases: [], passed, total, diagnostics: [], stages: {} }, ...change });

describe('the words above the cases', () => {
  test('a queued job says its place in line', () => {
    expect(headlineOf(job({ state: 'queued', position: 0 }), 0, 0)).toMatchObject({ text: 'Waiting in line', detail: 'next in line' });
    expect(headlineOf(job({ state: 'queued', position: 2 }), 0, 0).detail).toBe('2 before this one');
  });
  test('a running job says how far it is', () => {
    expect(headlineOf(job({}), 0, 0).text).toBe('Compiling');
    expect(headlineOf(job({}), 2, 5)).toMatchObject({ text: 'Running', detail: '2 of 5 cases', tone: 'busy' });
  });
  test('only a submission is accepted; a run has not seen the hidden cases', () => {
    expect(headlineOf(judged('accepted', 3, 3), 0, 0).text).toBe('All cases passed');
    expect(headlineOf(judged('accepted', 9, 9, { kind: 'submission' }), 0, 0)).toMatchObject({ text: 'Accepted', detail: '9 of 9 passed', tone: 'good' });
  });
  test('a run whose own cases only answered does not claim that they passed', () => {
    expect(headlineOf(judged('accepted', 2, 3), 0, 0)).toMatchObject({ text: 'Cases ran', detail: '2 of 3 passed' });
  });
  test('a compile error counts no cases', () => {
    expect(headlineOf(judged('compile-error', 0, 0), 0, 0)).toEqual({ text: 'Compile error', detail: '', tone: 'bad' });
  });
  test('the announcement is one sentence with the first failing case', () => {
    const cases = [{ index: 0, label: 'Sample 1', outcome: 'accepted' }, { index: 1, label: 'Sample 2', outcome: 'wrong-answer' }];
    const done = judged('wrong-answer', 1, 2, { result: { verdict: { kind: 'wrong-answer', message: '' }, cases, passed: 1, total: 2, diagnostics: [], stages: {} } });
    expect(announcementOf(done)).toBe('Run: Wrong answer. 1 of 2 passed. Sample 2: wrong answer.');
  });
});
