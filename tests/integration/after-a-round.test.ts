import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LessonView, NotesView, ReadinessView, RoundListItem, RoundView, TapeView } from '@dayseven/contracts';
import { minute, setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';
import { secrets } from '../support/scripted-catalogue.ts';

let stage: DsaStage;
beforeEach(async () => {
  stage = await setDsaStage();
});
afterEach(() => stage.world.stop());

describe('a DSA round that is over', () => {
  it('[R32] tells where the time went and the one thing to fix once it is over and judged, not before', async () => {
    const round = await stage.started();
    stage.world.clock.advance(20 * minute);
    await stage.submit(round, 'adds');
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    expect((await stage.seen(round)).dsa).not.toHaveProperty('debrief');
    const over = await stage.page.ask('round:end', { roundId: round.id });
    expect(RoundView.parse(over)).toEqual(over);
    expect(over.dsa?.debrief).toMatchObject({ headline: { kind: 'nothing-works', problemId: 'chain' } });
    expect(over.dsa?.debrief?.accounts.find(({ problemId }) => problemId === 'add-two')).toMatchObject({ submissions: 1, acceptedMs: 20 * minute, verdict: 'accepted' });
  });

  it('[R105] [R106] is awaited until what was handed in is judged or cancelled, and what was cancelled does not count', async () => {
    const read = async (path: string): Promise<unknown> => (await fetch(`${stage.world.url}/api/${path}`)).json();
    const known = async () => ({
      isAwaited: (await read('rounds') as RoundListItem[]).map((item) => RoundListItem.parse(item).isAwaited),
      proposed: NotesView.parse(await read('notes')).drafts.map(({ happened }) => happened),
      rounds: ReadinessView.parse(await read('readiness')).dsa.of,
    });
    const round = await stage.started();
    await stage.submit(round, 'adds');
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    await stage.write(round, 'hangs ');
    const { dsa } = await stage.page.ask('round:end', { roundId: round.id });
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    expect(await known()).toEqual({ isAwaited: [true], proposed: [], rounds: 0 });
    expect((await stage.seen(round)).dsa).not.toHaveProperty('debrief');
    await stage.page.ask('job:cancel', { jobId: dsa!.finals![0]! });
    const told = await stage.page.hear('round:changed', (view) => view.dsa?.debrief !== undefined);
    expect(told.dsa?.debrief?.accounts.find(({ problemId }) => problemId === 'add-two')).toMatchObject({ submissions: 1, verdict: 'accepted' });
    expect(await known()).toEqual({ isAwaited: [undefined], proposed: ['It was never said.'], rounds: 1 });
  });

  it('[R105] awaits a text that was submitted before the end and is not judged yet, and hands it in once', async () => {
    const round = await stage.started();
    await stage.write(round, 'hangs ');
    const text = (await stage.seen(round)).sheets.find(({ problemId }) => problemId === 'add-two')?.drafts[0]?.text ?? '';
    await stage.submit(round, text);
    const over = await stage.page.ask('round:end', { roundId: round.id });
    const jobs = over.sheets.flatMap((sheet) => sheet.jobs.map(({ id }) => id));
    expect([jobs.length, over.dsa?.finals, over.dsa?.debrief]).toEqual([1, jobs, undefined]);
    await stage.page.ask('job:cancel', { jobId: jobs[0]! });
    await stage.page.hear('round:changed', (view) => view.dsa?.debrief !== undefined);
  });

  it('[R33] is rated once, when it is over, and the first rating stands', async () => {
    const round = await stage.started();
    const rating = { bands: { correctness: 'leaning-hire' as const }, line: ' It went well. ' };
    expect(await stage.page.send('round:rate', { roundId: round.id, rating })).toMatchObject({ ok: false, failure: { message: 'A round is rated once it is over.' } });
    await stage.page.ask('round:end', { roundId: round.id });
    const rated = await stage.page.ask('round:rate', { roundId: round.id, rating });
    expect(RoundView.parse(rated)).toEqual(rated);
    expect(rated.timed?.rating).toEqual({ bands: { correctness: 'leaning-hire' }, line: 'It went well.' });
    expect(rated.dsa?.debrief?.contradictions).toEqual(['correctness']);
    expect((await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } })).timed?.rating).toEqual(rated.timed?.rating);
    expect(await stage.page.send('round:rate', { roundId: round.id, rating: { bands: { taste: 'strong-hire' }, line: '' } as never })).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
  });

  it('[R35] tells what its problems were about once it is over and rated, not before, and beside the program that stands', async () => {
    const round = await stage.started();
    const lessons = async () => fetch(`${stage.world.url}/api/rounds/${round.id}/lessons`);
    await stage.submit(round, 'adds');
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    for (const before of ['running', 'over'] as const) {
      if (before === 'over') await stage.page.ask('round:end', { roundId: round.id });
      const refused = await lessons();
      expect([refused.status, await refused.text()]).toEqual([400, expect.not.stringContaining(secrets.model)]);
    }
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const told = (await (await lessons()).json()) as LessonView[];
    expect(told.map((lesson) => LessonView.parse(lesson))).toEqual(told);
    expect(told.find(({ problemId }) => problemId === 'add-two')).toMatchObject({ pitfall: 'THE-PITFALL', model: { language: 'go', source: secrets.model }, own: { language: 'go', source: 'adds' }, notes: [{ happened: 'It was never said.', fix: 'Time O(1), space O(1). THE-COMPLEXITY' }] });
    expect(told.find(({ problemId }) => problemId === 'chain')).not.toHaveProperty('own');
    expect((await fetch(`${stage.world.url}/api/rounds/${newId()}/lessons`)).status).toBe(404);
  });

  it('[R115] what is said of it is decided in the order it was said, whichever tab says it', async () => {
    const round = await stage.started();
    await stage.page.ask('round:end', { roundId: round.id });
    const [other, before] = [await stage.world.page(), (await stage.seen(round)).version];
    const rate = (line: string) => other.ask('round:rate', { roundId: round.id, rating: { bands: {}, line } });
    const rated = await Promise.all([rate('one'), rate('two')]);
    expect(rated.map(({ timed }) => timed?.rating?.line)).toEqual(['one', 'one']);
    expect(rated.map(({ version }) => version)).toEqual([before + 1, before + 1]);
    await Promise.all([{ counts: false, reason: 'the doorbell' }, { counts: true }].map((said) => other.send('round:set-counting', { roundId: round.id, ...said })));
    expect((await stage.seen(round)).timed).not.toHaveProperty('discounted');
  });

  it('[R47] may be marked not to count, with a reason, and then is not looked at', async () => {
    const readiness = async () => ReadinessView.parse(await (await fetch(`${stage.world.url}/api/readiness`)).json()).dsa;
    const round = await stage.started();
    const set = (request: object) => stage.page.send('round:set-counting', { roundId: round.id, ...request });
    expect(await set({ counts: false, reason: 'the doorbell' })).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect(await readiness()).toEqual({ met: 0, of: 0, needed: 2 });
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await readiness()).toEqual({ met: 0, of: 1, needed: 2 });
    expect(await set({ counts: false, reason: ' ' })).toMatchObject({ ok: false, failure: { message: expect.stringContaining('why it does not count') } });
    expect(await set({ counts: false, reason: 'the doorbell' })).toMatchObject({ ok: true, value: { timed: { discounted: 'the doorbell' } } });
    expect(await readiness()).toEqual({ met: 0, of: 0, needed: 2 });
    await set({ counts: true });
    expect((await stage.seen(round)).timed).not.toHaveProperty('discounted');
    expect(await readiness()).toEqual({ met: 0, of: 1, needed: 2 });
  });

  it('[P9] is deleted with everything it left, but not while it runs', async () => {
    const round = await stage.started();
    const remove = () => stage.page.send('round:delete', { roundId: round.id });
    await stage.submit(round, 'adds');
    const job = await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    expect(await remove()).toMatchObject({ ok: false, failure: { message: 'The round is running; end it first.' } });
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await remove()).toEqual({ ok: true, value: {} });
    expect(await remove()).toMatchObject({ ok: false, failure: { code: 'round-not-found' } });
    expect(await stage.page.send('job:read-text', { jobId: job.id, caseIndex: 0, part: 'input' })).toMatchObject({ ok: false, failure: { code: 'job-not-found' } });
    expect(await (await fetch(`${stage.world.url}/api/rounds`)).json()).toEqual([]);
    const practice = await stage.page.ask('round:open', { problemId: 'add-two' });
    expect(await stage.page.send('round:delete', { roundId: practice.id })).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
  });

  it('[R45] leads to a drill on its like, where there is one', async () => {
    const drill = (sisterOf: string) => stage.page.send('round:plan-dsa', { problems: 1, minutes: 20, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], seed: 1, sisterOf });
    expect(await drill('add-two')).toMatchObject({ ok: true, value: { timed: { conditions: { minutes: 20 } } } });
    expect(await drill('nowhere')).toMatchObject({ ok: false, failure: { message: expect.stringContaining('no problem like this one') } });
  });

  it('[R42] is a tape once it is over and rated: every edit and what happened, by the round\'s own time', async () => {
    const round = await stage.started({ mode: 'relaxed' });
    const tape = async () => fetch(`${stage.world.url}/api/rounds/${round.id}/tape`);
    stage.world.clock.advance(minute);
    await stage.write(round, 'one ');
    await stage.page.ask('round:pause', { roundId: round.id });
    stage.world.clock.advance(30 * minute);
    await stage.page.ask('round:resume', { roundId: round.id });
    stage.world.clock.advance(minute);
    await stage.write(round, 'two ', { base: 1 });
    await stage.submit(round, 'adds');
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    await stage.page.ask('round:end', { roundId: round.id });
    expect((await tape()).status).toBe(400);
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const told = (await (await tape()).json()) as TapeView;
    expect(TapeView.parse(told)).toEqual(told);
    expect(told.lengthMs).toBe(2 * minute);
    expect(told.sheets.find(({ problemId }) => problemId === 'add-two')?.drafts).toMatchObject([{ language: 'go', edits: [{ atMs: minute, changes: [[0, 0, 'one ']] }, { atMs: 2 * minute, changes: [[0, 0, 'two ']] }] }]);
    expect(told.marks.map(({ kind, atMs }) => [kind, atMs / minute])).toEqual([['pause', 1], ['submission', 2], ['end', 2], ['submission', 2]]);
    expect((await fetch(`${stage.world.url}/api/rounds/nonsense/tape`)).status).toBe(404);
  });
});
