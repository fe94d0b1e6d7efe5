import { describe, expect, it } from '@jest/globals';
import { account, first, log, minute, planned, second, started, typed } from './log.fixture.ts';
import { mistakesOf, type Evidence } from './mistakes.ts';
import type { RoundEvent } from './round-event.ts';

const said: RoundEvent[] = [{ type: 'prompt-shown', v: 1, problemId: first, kind: 'approach', text: '?' }, { type: 'prompt-answered', v: 1, problemId: first, kind: 'approach', answer: 'said' }];
const costs = { time: 'O(n)', space: 'O(1)' };
const quick = { typing: [typed(0.5, first, 'for')] };
const kinds = (over: Partial<Evidence>, ...events: RoundEvent[]) =>
  mistakesOf({ log: log([0, planned], [0, started], ...events.map((event) => [0.4, event] as const)), typing: [], accounts: [account(), account({ problemId: second })], missed: new Map(), ...over }).map(({ kind }) => kind);

describe('the classic mistakes', () => {
  it.each<[string, Partial<Evidence>, RoundEvent[], string[]]>([
    ['code within a minute', quick, [], ['code-first']],
    ['code after a minute', { typing: [typed(1, first)] }, [], []],
    ['code within a minute and the approach said', quick, said, []],
    ['code within a minute and the approach put aside', quick, [{ type: 'prompt-answered', v: 1, problemId: first, kind: 'approach', answer: 'put-aside' }], ['code-first']],
    ['code within a minute after a note', quick, [{ type: 'notes-saved', v: 1, text: 'sorted?' }], []],
    ['code within a minute after an own case', quick, [{ type: 'own-cases-saved', v: 2, problemId: first, cases: [{ fields: ['1'] }] }], []],
    ['a comment within a minute', { typing: [typed(0.2, first, '\n/'), typed(0.3, first, '/ plan')] }, [], []],
    ['a quick start on the second problem only', { typing: [typed(5, first), typed(5.1, second)] }, [], []],
    ['a program and no costs', { accounts: [account({ verdict: 'time-limit' }), account({ problemId: second })] }, [], ['complexity-unsaid']],
    ['costs of one of two programs', { accounts: [account({ verdict: 'accepted' }), account({ problemId: second, verdict: 'accepted', costs })] }, [], []],
    ['no costs where the headline says so', { accounts: [account({ verdict: 'accepted' })] }, [], []],
    ['no program at all', {}, [], []],
    ['an edge missed and no own case', { missed: new Map([[second, 'no-readings']]) }, [], ['edges-ignored']],
    ['an edge missed though own cases were tried', { accounts: [account({ ownCases: 1 })], missed: new Map([[first, 'empty']]) }, [], []],
    ['a large case missed', { missed: new Map([[first, 'large-maze']]) }, [], []],
    ['all of them, of which two are told', { ...quick, accounts: [account({ verdict: 'wrong-answer' })], missed: new Map([[first, 'edge']]) }, [], ['code-first', 'complexity-unsaid']],
  ])('[R64] of %s', (_what, over, events, expected) => {
    expect(kinds(over, ...events)).toEqual(expected);
  });

  it('[R64] say which problem, when and which category', () => {
    const evidence: Evidence = { log: log([0, planned], [0, started]), ...quick, accounts: [account()], missed: new Map([[first, 'empty-siding']]) };
    expect(mistakesOf(evidence)).toEqual([{ kind: 'code-first', problemId: first, afterMs: 0.5 * minute }, { kind: 'edges-ignored', problemId: first, category: 'empty-siding' }]);
  });
});
