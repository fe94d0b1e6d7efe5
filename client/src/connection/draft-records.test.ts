import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ProblemId, RoundId, TabId } from '@dayseven/contracts/vocabulary';
import { createDraftRecords } from './draft-records.ts';
import { createUnsentRecords } from './unsent-records.ts';

const draft = { roundId: 'r' as RoundId, problemId: 'echoes' as ProblemId, language: 'go' as const };
const record = { revision: 2, base: 'a', sent: 'a', mine: 'ab' };
const noneAlive = () => Promise.resolve(new Set<string>());
const page = (name: string, alive = noneAlive) => createDraftRecords(createUnsentRecords(localStorage, name as TabId, alive));

beforeEach(() => localStorage.clear());

describe('unsent edits on this computer', () => {
  test('what a gone page left is taken by the next, once', async () => {
    page('one').save(draft, record);
    expect(await page('two').takeLeftOver(draft)).toMatchObject(record);
    expect(await page('three').takeLeftOver(draft)).toBeNull();
  });

  test('what a living page holds is its own', async () => {
    page('one').save(draft, record);
    expect(await page('two', () => Promise.resolve(new Set(['one']))).takeLeftOver(draft)).toBeNull();
  });

  test('[D94] what this page left when it went elsewhere is taken when it comes back, and what it saves while that is asked stays', async () => {
    const here = page('one', () => Promise.resolve(new Set(['one'])));
    here.save(draft, record);
    const leftOver = here.takeLeftOver(draft);
    here.save(draft, { ...record, mine: 'newer' });
    expect(await leftOver).toMatchObject(record);
    expect(await here.takeLeftOver(draft)).toMatchObject({ mine: 'newer' });
  });

  test('drafts of other problems and languages are not touched', async () => {
    page('one').save({ ...draft, language: 'typescript' }, record);
    expect(await page('two').takeLeftOver(draft)).toBeNull();
  });

  test('a record that cannot be read counts as none', async () => {
    localStorage.setItem('dayseven.draft.r.echoes.go.one', '{"revision":');
    expect(await page('two').takeLeftOver(draft)).toBeNull();
  });

  test('[D86] what any page left of a round that is over is gone, and of no other round', async () => {
    const unsent = createUnsentRecords(localStorage, 'three' as TabId, noneAlive);
    page('one').save(draft, record);
    page('one').save({ ...draft, roundId: 'other' as RoundId }, record);
    unsent.save('board.r', {});
    localStorage.setItem('dayseven.design.columns', '{}');
    unsent.forgetRound('r' as RoundId);
    expect(Object.keys(localStorage)).toEqual(['dayseven.draft.other.echoes.go.one', 'dayseven.design.columns']);
  });

  test('a forgotten record is gone', async () => {
    page('one').save(draft, record);
    page('one').forget(draft);
    expect(await page('two').takeLeftOver(draft)).toBeNull();
  });
});
