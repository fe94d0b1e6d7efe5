import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundView, type TapeView } from '@dayseven/contracts';
import { minute, setDsaStage, sheetOn, type DsaStage } from '../support/dsa-stage.ts';

let stage: DsaStage;
beforeEach(async () => {
  stage = await setDsaStage();
});
afterEach(() => stage.world.stop());

describe('beside the work on a DSA round', () => {
  it('[R36] gives its hints one after the other, keeps the rest, and remembers how many', async () => {
    const round = await stage.started();
    const take = (hint: number) => stage.page.send('hint:take', { roundId: round.id, problemId: 'chain', hint });
    expect(await take(2)).toMatchObject({ ok: false, failure: { message: 'The hints come one after the other.' } });
    expect(JSON.stringify(await stage.seen(round))).not.toContain('HINT');
    await take(1);
    await take(1);
    const told = await stage.seen(round);
    expect(told.sheets.map(({ hints }) => hints).sort()).toEqual([[], ['THE-FIRST-HINT']]);
    await take(2);
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await take(3)).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    const over = await stage.seen(round);
    expect(RoundView.parse(over)).toEqual(over);
    expect(over.dsa?.debrief?.accounts.find(({ problemId }) => problemId === 'chain')).toMatchObject({ hints: 2 });
  });

  it('[R37] keeps what the candidate says a program costs, the last word', async () => {
    const round = await stage.started();
    const say = (time: string, space = 'O(1)') => stage.page.send('costs:say', { roundId: round.id, problemId: 'add-two', costs: { time, space } });
    expect(await say(' ')).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    await say('O(n^2)');
    await say(' O(n) ');
    expect(sheetOn(await stage.seen(round), 'add-two')?.costs).toEqual({ time: 'O(n)', space: 'O(1)' });
    expect(sheetOn(await stage.seen(round), 'chain')).not.toHaveProperty('costs');
  });

  it('[R38] keeps one page of notes, across a restart, until its end', async () => {
    const round = await stage.started();
    const note = (text: string) => stage.page.send('notes:save', { roundId: round.id, text });
    await note('two pointers?');
    expect(await note('x'.repeat(10_001))).toMatchObject({ ok: false, failure: { message: expect.stringContaining('10000 characters') } });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect((await stage.seen(round)).timed?.notes).toBe('two pointers?');
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await note('too late')).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect((await stage.seen(round)).timed?.notes).toBe('two pointers?');
  });

  it('[R44] notes absences and pastes for the tape, and judges neither', async () => {
    const round = await stage.started();
    const away = (ms: number) => stage.page.send('absence:note', { roundId: round.id, ms });
    expect(await away(5)).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    stage.world.clock.advance(minute);
    await away(45_000);
    await stage.page.send('paste:note', { roundId: round.id, problemId: 'chain', characters: 412 });
    const over = await stage.page.ask('round:end', { roundId: round.id });
    expect(await away(5_000)).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect(over.dsa?.debrief?.headline.kind).toBe('nothing-works');
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const tape = (await (await fetch(`${stage.world.url}/api/rounds/${round.id}/tape`)).json()) as TapeView;
    expect(tape.marks).toMatchObject([{ kind: 'away', atMs: minute, text: '45 s' }, { kind: 'paste', problemId: 'chain', text: '412 characters' }, { kind: 'end' }]);
  });

  it('[R41] hears the interviewer, and answers aloud or not at all', async () => {
    const round = await stage.started();
    stage.world.clock.advance(3 * minute);
    const told = await stage.page.hear('round:changed', ({ id, timed }) => id === round.id && timed?.prompt !== undefined);
    expect(RoundView.parse(told)).toEqual(told);
    const prompt = told.timed?.prompt;
    if (!prompt || !('problemId' in prompt)) throw new Error('nothing was said of a problem');
    const { problemId, kind, text } = prompt;
    expect([kind, text]).toEqual(['approach', 'What is your approach, before you write code?']);
    const answer = (what: 'approach' | 'test-it', how: 'said' | 'put-aside') => stage.page.send('prompt:answer', { roundId: round.id, problemId, kind: what, answer: how });
    expect(await answer('test-it', 'said')).toMatchObject({ ok: false, failure: { message: 'The interviewer has not said that.' } });
    await answer('approach', 'said');
    await answer('approach', 'put-aside');
    expect((await stage.seen(round)).timed).not.toHaveProperty('prompt');
    const over = await stage.page.ask('round:end', { roundId: round.id });
    expect(over.dsa?.debrief?.accounts.find((one) => one.problemId === problemId)?.prompts).toEqual({ shown: 1, said: 1 });
  });
});
