import { describe, expect, it } from '@jest/globals';
import type { DsaConditions } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';
import { account, first, minute, second, typed } from './log.fixture.ts';
import { phaseTimes, spansOf, type Span, type Worked } from './phases.ts';

const open = [account(), account({ problemId: second })];
const sign = (at: number, problemId = first) => ({ problemId, atMs: at * minute });
const told = (worked: Partial<Worked>) => spansOf({ signs: [], typing: [], accounts: open, lengthMs: 60 * minute, ...worked })
  .map(({ problemId, phase, fromMs, toMs }) => `${problemId} ${phase} ${fromMs / minute}-${toMs / minute}`);
const conditions: DsaConditions = { problems: 2, minutes: 68, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1 };

describe('the phases of a round', () => {
  it('[R60] are told from the first edit and the first run that passes', () => {
    const typing = [typed(6, first), typed(20, first)];
    const accounts = [account({ firstGreenMs: 25 * minute }), account({ problemId: second, verdict: 'accepted' })];
    expect(told({ typing, signs: [...typing, sign(25)], accounts })).toEqual(['first plan 0-6', 'first implement 6-25', 'first check 25-60']);
  });

  it('[R60] give a stretch to the problem its end shows, back and forth', () => {
    const typing = [typed(6, first), typed(16, second), typed(30, first)];
    expect(told({ typing, signs: typing })).toEqual(['first plan 0-6', 'second plan 6-16', 'first implement 16-60']);
  });

  it('[R60] give the end to what is not accepted yet, and to nothing once all is', () => {
    const typing = [typed(6, first)];
    const signs = [...typing, sign(30)];
    const accepted = account({ acceptedMs: 30 * minute, verdict: 'accepted' });
    expect(told({ typing, signs, accounts: [accepted, account({ problemId: second })] })).toEqual(['first plan 0-6', 'first implement 6-30', 'second plan 30-60']);
    expect(told({ typing, signs, accounts: [accepted] })).toEqual(['first plan 0-6', 'first implement 6-30']);
    expect(told({})).toEqual(['first plan 0-60']);
  });

  it('[R60] cover every moment once, whatever was done', () => {
    const moments = fc.array(fc.tuple(fc.nat(3600), fc.constantFrom(first, second), fc.boolean()), { maxLength: 60 });
    fc.assert(fc.property(moments, (all) => {
      const signs = all.map(([at, problemId, types]) => ({ problemId, atMs: at * 1000, inserted: 'x', types })).sort((one, other) => one.atMs - other.atMs);
      const spans = spansOf({ signs, typing: signs.filter(({ types }) => types), accounts: open, lengthMs: 60 * minute });
      expect(spans.map(({ fromMs }) => fromMs)).toEqual([0, ...spans.slice(0, -1).map(({ toMs }) => toMs)]);
      expect(spans.at(-1)?.toMs).toBe(60 * minute);
    }));
  });

  it('[R61] have budgets that are shares of the round\'s time', () => {
    const spans: Span[] = [{ problemId: first, phase: 'plan', fromMs: 0, toMs: 3 * minute }, { problemId: second, phase: 'plan', fromMs: 3 * minute, toMs: 9 * minute }, { problemId: first, phase: 'plan', fromMs: 9 * minute, toMs: 10 * minute }];
    expect(phaseTimes(spans, first, conditions)).toEqual([
      { phase: 'plan', spentMs: 4 * minute, budgetMs: 9 * minute }, { phase: 'implement', spentMs: 0, budgetMs: 17.5 * minute }, { phase: 'check', spentMs: 0, budgetMs: 7.5 * minute },
    ]);
  });

  it.each<[string, Partial<DsaConditions>, number]>([
    ['one problem in the same time has twice as much', { problems: 1 }, 18],
    ['extra time is shared out', { extraTime: 1.5 }, 13.5],
    ['without a limit the minutes count', { extraTime: 'untimed' }, 9],
  ])('[R61] and %s', (_why, over, minutes) => {
    expect(phaseTimes([], first, { ...conditions, ...over })[0]?.budgetMs).toBe(minutes * minute);
  });
});
