import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DayView, type DayConditions, type PlanDay, type RoundId } from '@dayseven/contracts';
import { minute, setDsaStage, dsaCatalogue, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';
import { createWorld } from '../support/world.ts';

const conditions: DayConditions = {
  startsAt: 0, rounds: [{ kind: 'dsa', minutes: 60 }, { kind: 'dsa', minutes: 40 }], breakMinutes: 10,
  mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'highlighting',
};

let stage: DsaStage;
beforeEach(async () => void (stage = await setDsaStage()));
afterEach(() => stage.world.stop());

const plan = (over: Partial<DayConditions> = {}, notes = ''): Promise<DayView> => stage.page.ask('day:plan', { conditions: { ...conditions, ...over }, notes } satisfies PlanDay);
const goOn = ({ id }: DayView): Promise<DayView> => stage.page.ask('day:go-on', { dayId: id });
const rate = (roundId: RoundId) => stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });

async function seen({ id }: DayView): Promise<DayView> {
  return DayView.parse(await (await fetch(`${stage.world.url}/api/days/${id}`)).json());
}

function under(day: DayView): RoundId {
  if (day.standing.at !== 'round') throw new Error(`the day stands at ${day.standing.at}`);
  return day.standing.roundId;
}

/** The round that runs is ended, judged and not rated. */
async function ended(day: DayView): Promise<RoundId> {
  const id = under(day);
  await stage.page.ask('round:join', { roundId: id });
  await stage.page.ask('round:end', { roundId: id });
  return id;
}

describe('a day', () => {
  it('[R80] is its rounds in order, each begun by its candidate, with a break between them and a debrief at the end', async () => {
    const planned = await plan({}, '- nil maps\n- bounds');
    expect(planned).toMatchObject({ standing: { at: 'planned' }, notes: ['nil maps', 'bounds'], rounds: [{ kind: 'dsa', minutes: 60 }, { kind: 'dsa', minutes: 40 }] });
    const first = await goOn(planned);
    expect(first.rounds).toMatchObject([{ clock: { state: 'running', allowedMs: 60 * minute } }, { kind: 'dsa' }]);
    expect(first.rounds[1]).not.toHaveProperty('roundId');
    stage.world.clock.advance(5 * minute);
    const one = await ended(first);
    expect((await seen(first)).standing).toEqual({ at: 'round', roundId: one });
    await rate(one);

    stage.world.clock.advance(3 * minute);
    const inBreak = await seen(first);
    const since = stage.world.clock.now() - 3 * minute;
    expect(inBreak.standing).toEqual({ at: 'break', since, until: since + 10 * minute, lapsesAt: since + 7 * 24 * 60 * minute });
    stage.world.clock.advance(30 * minute);
    expect((await seen(first)).standing.at).toBe('break');

    const second = await goOn(inBreak);
    expect(second.rounds[1]).toMatchObject({ clock: { state: 'running', allowedMs: 40 * minute } });
    const two = await ended(second);
    await rate(two);
    const over = await seen(second);
    expect(over).toMatchObject({ standing: { at: 'over', because: 'finished' }, rounds: [{ headline: { kind: 'nothing-works' }, outcome: { dayId: first.id } }, { headline: { kind: 'nothing-works' } }] });
  });

  it('[R82] holds back what came of a round until the last one is over', async () => {
    const first = await goOn(await plan());
    const one = under(first);
    await stage.page.ask('round:join', { roundId: one });
    await stage.page.send('job:submit', { jobId: newId(), roundId: one, problemId: 'add-two', language: 'go', revision: 1, source: 'adds' });
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    await ended(first);
    await rate(one);
    const secrets = async () => Promise.all(['lessons', 'tape'].map(async (what) => (await fetch(`${stage.world.url}/api/rounds/${one}/${what}`)).status));
    const view = () => stage.page.ask('round:join', { roundId: one });
    const listed = async () => (await (await fetch(`${stage.world.url}/api/rounds`)).json() as { id: string; dsa: { problems: unknown[] } }[]).find(({ id }) => id === one)?.dsa.problems.length;

    const held = await view();
    expect([held.sheets, held.dsa, held.timed?.day, await secrets(), await listed()]).toEqual([[], { conditions: held.dsa?.conditions }, { id: first.id, place: 1, of: 2, isOver: false }, [400, 400], 0]);
    expect(await stage.page.send('round:delete', { roundId: one })).toMatchObject({ ok: false, failure: { message: 'It belongs to a day that is not over; end or delete the day.' } });
    await stage.page.ask('day:end', { dayId: first.id });
    const open = await view();
    expect([open.sheets.length, open.dsa?.debrief?.headline.kind, open.timed?.day?.isOver, await secrets(), await listed()]).toEqual([2, 'nothing-works', true, [200, 200], 2]);
  });

  it('[R82] says nothing of what is judged after a round is over, and gives nothing of it to read', async () => {
    const round = await stage.page.ask('round:join', { roundId: under(await goOn(await plan({ mode: 'relaxed' }))) });
    await stage.write(round, 'adds ');
    await stage.page.ask('round:end', { roundId: round.id });
    const graded = await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    expect([graded.kind, graded.result]).toEqual(['submission', undefined]);
    expect(stage.page.heard('job:progress').map(({ stage: at, case: told }) => [at, told])).toEqual([['compiling', undefined], ['running', undefined]]);
    expect(await stage.page.send('job:read-text', { jobId: graded.id, caseIndex: 0, part: 'input' })).toMatchObject({ ok: false, failure: { message: 'There is nothing more to show of this case.' } });
  });

  it('[R82] tells of no problem that it was solved before the day is over', async () => {
    const solved = async () => ((await (await fetch(`${stage.world.url}/api/problems`)).json()) as { id: string; solved: string[] }[]).find(({ id }) => id === 'add-two')?.solved;
    const first = await goOn(await plan());
    await stage.page.ask('round:join', { roundId: under(first) });
    await stage.page.send('job:submit', { jobId: newId(), roundId: under(first), problemId: 'add-two', language: 'go', revision: 1, source: 'adds' });
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    await ended(first);
    await rate(under(first));
    expect(await solved()).toEqual([]);
    await stage.page.ask('day:end', { dayId: first.id });
    expect(await solved()).toEqual(['go']);
  });

  it('[R46] counts a round for no bar while its day holds back what came of it', async () => {
    const readiness = async () => ((await (await fetch(`${stage.world.url}/api/readiness`)).json()) as { dsa: object }).dsa;
    const first = await goOn(await plan());
    await ended(first);
    await rate(under(first));
    expect(await readiness()).toEqual({ met: 0, of: 0, needed: 2 });
    await stage.page.ask('day:end', { dayId: first.id });
    expect(await readiness()).toEqual({ met: 0, of: 1, needed: 2 });
  });

  it('[R84] is not deleted in part: while programs of one of its rounds wait for the judge, all of them stay', async () => {
    const first = await goOn(await plan());
    const one = await ended(first);
    await rate(one);
    const second = await goOn(first);
    const two = await stage.page.ask('round:join', { roundId: under(second) });
    await stage.write(two, 'hangs ');
    await stage.page.ask('round:end', { roundId: two.id });
    await rate(two.id);
    expect(await stage.page.send('day:delete', { dayId: first.id })).toMatchObject({ ok: false, failure: { message: 'Its programs are being judged; try again in a moment.' } });
    expect(await stage.page.ask('round:join', { roundId: one })).toMatchObject({ id: one, sheets: [{}, {}] });
  });

  it('[R108] is planned anew in its place until it has begun', async () => {
    const day = await plan({}, 'nil maps');
    const replan = (request: object = {}) => stage.page.send('day:replan', { dayId: day.id, conditions: { ...conditions, rounds: [{ kind: 'dsa', minutes: 35 }], mode: 'relaxed' }, notes: 'bounds', ...request });
    expect(await replan({ notes: 'x'.repeat(301) })).toMatchObject({ ok: false, failure: { message: expect.stringContaining('at most 300 characters') } });
    expect(await replan({ dayId: newId() })).toMatchObject({ ok: false, failure: { message: 'There is no such day.' } });
    expect(await seen(day)).toMatchObject({ conditions: { mode: 'strict' }, rounds: [{ minutes: 60 }, { minutes: 40 }], notes: ['nil maps'] });
    expect(await replan()).toMatchObject({ ok: true, value: { id: day.id, standing: { at: 'planned' }, conditions: { mode: 'relaxed' }, notes: ['bounds'] } });
    expect((await (await fetch(`${stage.world.url}/api/days`)).json() as unknown[]).length).toBe(1);
    const begun = await goOn(day);
    expect(begun.rounds).toMatchObject([{ minutes: 35, clock: { allowedMs: 35 * minute } }]);
    expect(await replan()).toMatchObject({ ok: false, failure: { message: 'This day has begun, so its plan stays as it is.' } });
  });

  it('[R80] begins no round twice, nor beside another that runs', async () => {
    const day = await plan();
    const [once, again] = await Promise.all([goOn(day), goOn(day)]);
    expect(under(again)).toBe(under(once));
    expect(await stage.page.send('day:plan', { conditions, notes: '' })).toMatchObject({ ok: false, failure: { message: 'Another day is planned and not over; go on with it, end it or delete it first.' } });
    await ended(again);
    await rate(under(again));
    const alone = await stage.started();
    expect(await stage.page.send('day:go-on', { dayId: day.id })).toMatchObject({ ok: false, failure: { message: 'Another round is running; end it first.' } });
    expect((await seen(day)).rounds[1]).not.toHaveProperty('roundId');
    await stage.page.ask('round:end', { roundId: alone.id });
    expect((await goOn(day)).standing.at).toBe('round');
  });

  it('[R114] is planned once, however many tabs plan one at the same moment', async () => {
    const [first, other] = [stage.page, await stage.world.page()];
    const replies = await Promise.all([first, other, first].map((page) => page.send('day:plan', { conditions, notes: '' })));
    expect(replies.map(({ ok }) => ok).sort()).toEqual([false, false, true]);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ failure: { message: 'Another day is planned and not over; go on with it, end it or delete it first.' } });
    expect(await (await fetch(`${stage.world.url}/api/days`)).json()).toHaveLength(1);
  });

  it('[R81] goes on after a restart within seven days, and not later', async () => {
    const day = await goOn(await plan());
    await ended(day);
    await rate(under(day));
    const { dataFolder } = stage.world;
    const restart = async (later: number) => {
      await stage.world.end();
      stage.world = await createWorld({ dataFolder, catalogue: dsaCatalogue, clockAt: stage.world.clock.now() + later });
      stage.page = await stage.world.page();
    };
    await restart(6 * 24 * 60 * minute);
    expect((await seen(day)).standing.at).toBe('break');
    await restart(2 * 24 * 60 * minute);
    expect((await seen(day)).standing).toEqual({ at: 'over', because: 'lapsed' });
    expect(await stage.page.send('day:go-on', { dayId: day.id })).toMatchObject({ ok: false, failure: { message: 'This day is over.' } });
    expect((await plan()).standing.at).toBe('planned');
  });

  it('[R84] is ended in a break, looked back on once it is over, and deleted with its rounds', async () => {
    const day = await plan();
    const message = async (event: 'day:end' | 'day:go-on' | 'day:delete') => {
      const reply = await stage.page.send(event, { dayId: day.id });
      return reply.ok ? 'done' : reply.failure.message;
    };
    const lookBack = (wentWell: string) => stage.page.send('day:look-back', { dayId: day.id, retrospective: { wentWell, slowed: '', improve: '' } });
    expect(await message('day:end')).toBe('This day has not begun; delete it if it is not to be held.');
    const first = await goOn(day);
    expect(await message('day:end')).toBe('A round of this day is not over and rated; end it first.');
    expect(await message('day:delete')).toBe('A round of this day is not over and rated; end it first.');
    await ended(first);
    await rate(under(first));
    expect(await lookBack('The plan.')).toMatchObject({ ok: false, failure: { message: 'A day is looked back on once it is over.' } });
    expect([await message('day:end'), await message('day:end')]).toEqual(['done', 'done']);
    expect(await lookBack('The plan.')).toMatchObject({ ok: true, value: { retrospective: { wentWell: 'The plan.' }, standing: { at: 'over', because: 'ended' } } });
    expect(await message('day:delete')).toBe('done');
    expect(await message('day:go-on')).toBe('There is no such day.');
    expect(await stage.page.send('round:join', { roundId: under(first) })).toMatchObject({ ok: false, failure: { code: 'round-not-found' } });
  });
});
