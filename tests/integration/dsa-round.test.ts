import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundListItem, RoundView } from '@dayseven/contracts';
import { dsaCatalogue, minute, setDsaStage, sheetOn, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';
import { secrets } from '../support/scripted-catalogue.ts';
import { createWorld } from '../support/world.ts';

let stage: DsaStage;
beforeEach(async () => {
  stage = await setDsaStage();
});
afterEach(() => stage.world.stop());

async function readProblem(id: string): Promise<object> {
  return (await (await fetch(`${stage.world.url}/api/problems/${id}`)).json()) as object;
}


/** Comes when everything the end of the round set going is judged. */
function graded(round: RoundView): Promise<RoundView> {
  return stage.page.hear('round:changed', ({ id, dsa, sheets }) => id === round.id && dsa?.finals !== undefined && sheets.every(({ jobs }) => jobs.every(({ state }) => state === 'judged')));
}

describe('a DSA round', () => {
  it('[R10] shows neither statement nor problem before its start, and keeps what is only for mocks off the list', async () => {
    const round = await stage.plan();
    expect(RoundView.parse(round)).toEqual(round);
    expect(round).toMatchObject({ kind: 'dsa', sheets: [], timed: { clock: { state: 'planned', usedMs: 0, allowedMs: 60 * minute } } });
    expect(JSON.stringify(round)).not.toMatch(/chain|add-two/);
    expect((await fetch(`${stage.world.url}/api/problems/chain`)).status).toBe(404);
    expect(await stage.page.send('round:open', { problemId: 'chain' })).toMatchObject({ ok: false });

    const running = await stage.page.ask('round:start', { roundId: round.id });
    expect(running.sheets.map(({ problemId, language }) => [problemId, language]).sort()).toEqual([['add-two', 'go'], ['chain', 'go']]);
    expect(running.timed).toMatchObject({ clock: { state: 'running', startedAt: stage.world.clock.now(), deadlineAt: stage.world.clock.now() + 60 * minute } });
    expect(running.dsa).not.toHaveProperty('picks');
    expect(await readProblem('chain')).toMatchObject({ statement: 'THE STATEMENT OF CHAIN' });
  });

  it('[P20] keeps how much its editor helps, and refuses what it does not know', async () => {
    expect(await stage.plan({ assistance: 'plain' })).toMatchObject({ dsa: { conditions: { assistance: 'plain' } } });
    const unknown = { ...(await stage.plan()).dsa?.conditions, assistance: 'everything' };
    expect(await stage.page.send('round:plan-dsa', unknown)).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
  });

  it('[H2] gives a taste of two relaxed minutes on an easy problem of the practice list, which counts for nothing and leaves no weak note', async () => {
    const taste = { problems: 1, minutes: 2, mode: 'relaxed', taste: true } as const;
    for (const wrong of [{ ...taste, minutes: 20 }, { ...taste, mode: 'strict' }, { ...taste, problems: 2 }, { minutes: 2 }]) {
      expect(await stage.page.send('round:plan-dsa', { problems: 1, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], seed: 1, ...wrong })).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    }
    for (const seed of [1, 2, 3, 4]) {
      const { id } = await stage.started({ ...taste, seed });
      const over = await stage.page.ask('round:end', { roundId: id });
      expect(over).toMatchObject({ timed: { clock: { allowedMs: 2 * minute } }, dsa: { picks: [{ id: 'add-two', because: ['taste'] }], debrief: { headline: { kind: 'nothing-works' } } } });
      expect(RoundView.parse(over)).toEqual(over);
      await stage.page.ask('round:rate', { roundId: id, rating: { bands: {}, line: '' } });
      expect(await (await fetch(`${stage.world.url}/api/rounds/${id}/lessons`)).json()).toMatchObject([{ notes: [] }]);
    }
    expect(await (await fetch(`${stage.world.url}/api/readiness`)).json()).toMatchObject({ dsa: { of: 0 } });
    expect(await (await fetch(`${stage.world.url}/api/notes`)).json()).toMatchObject({ drafts: [] });
  });

  it('[R26] tells neither topic nor difficulty of its problems while it runs', async () => {
    const round = await stage.started();
    expect(Object.keys(await readProblem('chain'))).not.toContain('topics');
    expect(Object.keys(await readProblem('add-two'))).not.toContain('difficulty');
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await readProblem('chain')).toMatchObject({ topics: ['arrays-strings'], difficulty: 'easy' });
  });

  it('[R26] is not to be found out from the practice list: what it drew is not there before its start, and nothing of it while it runs', async () => {
    const listed = async () => ((await (await fetch(`${stage.world.url}/api/problems`)).json()) as { id: string }[]).map(({ id }) => id);
    const { id: roundId } = await stage.plan();
    expect(await listed()).toEqual(['add-two']);
    await stage.page.ask('round:join', { roundId });
    await stage.page.ask('round:start', { roundId });
    expect(await listed()).toEqual([]);
    await stage.page.ask('round:end', { roundId });
    expect(await listed()).toEqual(['add-two', 'chain']);
  });

  it('[R27] is on the list of rounds, with problems and verdicts once it is over', async () => {
    const listed = async () => (await (await fetch(`${stage.world.url}/api/rounds`)).json()) as RoundListItem[];
    const first = await stage.plan();
    stage.world.clock.advance(1);
    const round = await stage.started();
    expect(await listed()).toMatchObject([{ id: round.id, clock: { state: 'running' }, dsa: { problems: [] } }, { id: first.id, clock: { state: 'planned' }, dsa: { problems: [] } }]);
    await stage.submit(round, 'adds');
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    await stage.page.ask('round:end', { roundId: round.id });
    const [over] = await listed();
    expect(RoundListItem.parse(over)).toEqual(over);
    expect(over?.dsa?.problems.find(({ id }) => id === 'add-two')).toEqual({ id: 'add-two', title: 'Add two numbers', verdict: 'accepted' });
    expect(over?.dsa?.problems.find(({ id }) => id === 'chain')).toEqual({ id: 'chain', title: 'Add two numbers' });
  });

  it('[R11] is graded on what is in the editors at zero, with no page open', async () => {
    const round = await stage.started();
    await stage.write(round, '// adds\n');
    await stage.write(round, '// wrong\n', { problemId: 'chain' });
    stage.page.close();
    stage.world.clock.advance(60 * minute + 10_001);
    await new Promise((resolve) => setTimeout(resolve, 600));
    stage.page = await stage.world.page();
    const over = await stage.seen(round);
    expect(over.timed).toMatchObject({ clock: { state: 'over', usedMs: 60 * minute } });
    expect(over.dsa?.finals).toEqual([expect.any(String), expect.any(String)]);
    const after = over.sheets.every(({ jobs }) => jobs[0]?.state === 'judged') ? over : await graded(round);
    expect(sheetOn(after, 'add-two')?.jobs).toMatchObject([{ kind: 'submission', revision: 1 }]);
    expect(sheetOn(after, 'chain')?.jobs).toMatchObject([{ kind: 'submission', revision: 1 }]);
    expect(after.dsa?.picks?.map(({ id }) => id).sort()).toEqual(['add-two', 'chain']);
  });

  it('[R12] submits nothing for an untouched draft, and nothing twice', async () => {
    const round = await stage.started();
    await stage.write(round, 'adds ');
    const { jobs: [, ...none] = [], drafts = [] } = sheetOn(await stage.seen(round), 'add-two') ?? {};
    expect(none).toEqual([]);
    const text = drafts.find(({ language }) => language === 'go')?.text ?? '';
    expect(await stage.submit(round, text)).toMatchObject({ ok: true });
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    const over = await stage.page.ask('round:end', { roundId: round.id });
    expect(over).toMatchObject({ timed: { clock: { state: 'over' } }, dsa: { finals: [] } });
    expect(over.sheets.map(({ jobs }) => jobs.length).sort()).toEqual([0, 1]);
  });

  it('[R13] takes a draft that was on its way at zero, and nothing else', async () => {
    const round = await stage.started();
    stage.world.clock.advance(60 * minute + 5_000);
    expect(await stage.submit(round, 'adds')).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect(await stage.write(round, 'late but on its way ')).toMatchObject({ ok: true });
    stage.world.clock.advance(5_001);
    const over = await graded(round);
    expect(sheetOn(over, 'add-two')?.jobs).toMatchObject([{ revision: 1 }]);
    expect(await stage.write(round, 'too late', { base: 1 })).toMatchObject({ ok: false, failure: { code: 'round-not-running', message: expect.stringContaining('graded') } });
  });

  it('[R14] has no pause in Strict, and stands while paused in Relaxed', async () => {
    const strict = await stage.started();
    expect(await stage.page.send('round:pause', { roundId: strict.id })).toMatchObject({ ok: false, failure: { message: 'A strict round has no pause.' } });
    await stage.page.ask('round:end', { roundId: strict.id });

    const relaxed = await stage.started({ mode: 'relaxed' });
    stage.world.clock.advance(10 * minute);
    expect((await stage.page.ask('round:pause', { roundId: relaxed.id })).timed?.clock).toMatchObject({ state: 'paused', usedMs: 10 * minute });
    stage.world.clock.advance(500 * minute);
    expect(await stage.write(relaxed, 'x')).toMatchObject({ ok: false, failure: { message: 'The round is paused; resume it to go on.' } });
    expect((await stage.page.ask('round:resume', { roundId: relaxed.id })).timed?.clock).toMatchObject({ state: 'running', usedMs: 10 * minute, pausedMs: 500 * minute });
    expect(await stage.write(relaxed, 'x')).toMatchObject({ ok: true });
  });

  it('[R15] gives back the time the server was down, and goes on where it was', async () => {
    const round = await stage.started();
    await stage.write(round, 'kept ');
    stage.world.clock.advance(20 * minute);
    const { dataFolder } = stage.world;
    await stage.world.end();
    stage.world = await createWorld({ dataFolder, catalogue: dsaCatalogue, clockAt: stage.world.clock.now() + 33 * minute });
    stage.page = await stage.world.page();
    const again = await stage.seen(round);
    expect(again.timed?.clock).toMatchObject({ state: 'running', usedMs: 20 * minute, creditedMs: 33 * minute, deadlineAt: stage.world.clock.now() + 40 * minute });
    expect(sheetOn(again, 'add-two')?.drafts[0]?.text).toContain('kept ');
  });

  it('[R16] gives back the time the machine slept', async () => {
    const round = await stage.started();
    stage.world.clock.advance(minute);
    stage.world.clock.wallJumps(40 * minute);
    const told = await stage.page.hear('round:changed', ({ id, timed }) => id === round.id && (timed?.clock.creditedMs ?? 0) > 0);
    expect(told.timed?.clock.creditedMs).toBe(40 * minute);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await stage.seen(round)).timed?.clock).toMatchObject({ usedMs: minute, state: 'running' });
  });

  it('[R17] closes at its deadline what ended while the server was down, and grades it once', async () => {
    const round = await stage.started();
    await stage.write(round, 'adds ');
    stage.world.clock.advance(60 * minute + 1);
    const { dataFolder } = stage.world;
    await stage.world.end();
    stage.world = await createWorld({ dataFolder, catalogue: dsaCatalogue, clockAt: stage.world.clock.now() + 14_000 });
    stage.page = await stage.world.page();
    await stage.seen(round);
    const over = await graded(round);
    expect(over.timed?.clock).toMatchObject({ state: 'over', usedMs: 60 * minute });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect(sheetOn(await stage.seen(round), 'add-two')?.jobs).toHaveLength(1);
  });

  it('[R18] tells of a hidden case in Strict its category and outcome only, until the round is over', async () => {
    const round = await stage.started();
    await stage.submit(round, 'panics later and prints its input');
    const job = await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    const told = JSON.stringify([job, stage.page.heard('job:progress'), await stage.seen(round)]);
    expect(told).toContain('"category":"large"');
    for (const secret of [secrets.firstHidden, secrets.firstHiddenSum]) expect(told).not.toContain(String(secret));
    expect(await stage.page.send('job:read-text', { jobId: job.id, caseIndex: 2, part: 'input' })).toMatchObject({ ok: false });
    expect(await stage.page.send('own-case:expect', { jobId: newId(), roundId: round.id, problemId: 'add-two', case: { fields: ['1', '2'] } })).toMatchObject({ ok: false });
    expect(JSON.stringify(await stage.page.ask('round:end', { roundId: round.id }))).toContain(String(secrets.firstHidden));
  });

  it('[R18] tells no more of it to who practises its problem beside it', async () => {
    const practice = await stage.page.open('add-two');
    const round = await stage.started();
    await stage.page.send('job:submit', { jobId: newId(), roundId: practice.id, problemId: 'add-two', language: 'go', revision: 1, source: 'panics later and prints its input' });
    const job = await stage.page.hear('job:changed', ({ state, roundId }) => state === 'judged' && roundId === practice.id);
    expect(JSON.stringify([job, stage.page.heard('job:progress'), await stage.page.open('add-two')])).not.toContain(String(secrets.firstHidden));
    expect(await stage.page.send('job:read-text', { jobId: job.id, caseIndex: 2, part: 'input' })).toMatchObject({ ok: false });
    await stage.page.ask('round:end', { roundId: round.id });
    expect(JSON.stringify(await stage.page.open('add-two'))).toContain(String(secrets.firstHidden));
  });

  it('[R19] runs one at a time, and is moved by asking once or twice alike', async () => {
    const round = await stage.started();
    expect((await stage.page.ask('round:start', { roundId: round.id })).timed?.clock.startedAt).toBe(round.timed?.clock.startedAt);
    const other = await stage.plan();
    expect(await stage.page.send('round:start', { roundId: other.id })).toMatchObject({ ok: false, failure: { message: 'Another round is running; end it first.' } });
    await stage.page.ask('round:end', { roundId: round.id });
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await stage.page.ask('round:start', { roundId: other.id })).toMatchObject({ timed: { clock: { state: 'running' } } });
  });

  it('[R19] starts one of two that are asked for at once', async () => {
    const [one, other] = [await stage.plan(), await stage.plan()];
    const replies = await Promise.all([one, other].map(({ id }) => stage.page.send('round:start', { roundId: id })));
    expect(replies.map(({ ok }) => ok)).toEqual([true, false]);
  });
});
