import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MachineListItem, RoundView, TapeView, type MachineConditions, type RoundId } from '@dayseven/contracts';
import { minute } from '../support/dsa-stage.ts';
import { newId, type Page } from '../support/page.ts';
import { createWorld, type World } from '../support/world.ts';

const conditions: MachineConditions = { minutes: 55, mode: 'strict', extraTime: 1, form: 'day', language: 'go', seed: 1 };

let world: World;
let page: Page;
beforeEach(async () => {
  world = await createWorld();
  page = await world.page();
});
afterEach(() => world.stop());

async function started(over: Partial<MachineConditions> = {}): Promise<RoundView> {
  const { id } = await page.ask('round:plan-machine', { ...conditions, ...over });
  await page.ask('round:join', { roundId: id });
  return page.ask('round:start', { roundId: id });
}

const seen = (id: RoundId) => page.ask('round:join', { roundId: id });
const levels = (view: RoundView) => view.machine?.machine?.levels.map(({ openedAtMs, passedAtMs }) => [openedAtMs, passedAtMs]);

async function submitted(id: RoundId, level: number): Promise<void> {
  const job = await page.ask('files:submit', { roundId: id, jobId: newId(), level });
  await page.hear('job:changed', (view) => view.id === job.id && view.state === 'judged');
}

describe('a machine-coding round', () => {
  it('[K22] [K23] shows a level when it opens, and nothing of the next', async () => {
    const planned = await page.ask('round:plan-machine', conditions);
    expect(RoundView.parse(planned)).toEqual(planned);
    expect(planned).toMatchObject({ kind: 'machine-coding', machine: { conditions } });
    expect(JSON.stringify(planned)).not.toMatch(/SECRET|lockers|till/);
    const round = await started();
    expect(RoundView.parse(round)).toEqual(round);
    expect(round.machine?.machine).toMatchObject({ machineId: 'lockers', given: [{ path: 'api.go', text: 'package lockers // up to 1\n' }], files: [{ id: 'file:begun-1', path: 'lockers.go', revision: 0 }] });
    expect(JSON.stringify(round)).not.toMatch(/SECRET-[23]/);
    world.clock.advance(20 * minute);
    expect(JSON.stringify(await seen(round.id))).toContain('SECRET-2');
    expect(await page.hear('round:changed', ({ timed }) => timed?.prompt !== undefined)).toMatchObject({ timed: { prompt: { remark: 'level-2' } } });
    world.clock.advance(20 * minute);
    expect(levels(await seen(round.id))).toEqual([[0, undefined], [20 * minute, undefined], [40 * minute, undefined]]);
  });

  it.each([['day', 44], ['day', 61], ['full', 60], ['full', 121]] as const)('[K20] is planned by its form: %s of %d minutes is refused', async (form, minutes) => {
    expect(await page.send('round:plan-machine', { ...conditions, form, minutes })).toMatchObject({ ok: false, failure: { code: 'invalid-request', message: expect.stringContaining('minutes') } });
  });

  it('[K22] [K24] opens the second when the first passes, and the request only at its minute', async () => {
    const { id } = await started();
    world.clock.advance(5 * minute);
    expect(await page.send('files:submit', { roundId: id, jobId: newId(), level: 2 })).toMatchObject({ ok: false, failure: { message: 'This level is not open yet.' } });
    await submitted(id, 1);
    await submitted(id, 2);
    const view = await seen(id);
    expect(levels(view)).toEqual([[0, 5 * minute], [5 * minute, 5 * minute], [undefined, undefined]]);
    expect(Object.keys(JSON.parse(world.machine.begun.at(-1) ?? '') as object)).toEqual(['lockers.go', 'api.go']);
  });

  it('[K61] is not looked at for races where nothing is called at once, nor in TypeScript', async () => {
    const look = async (language: MachineConditions['language']) => {
      const { id: roundId } = await started({ language });
      const reply = await page.send('files:look', { roundId, jobId: newId(), level: 1, kind: 'race' });
      await page.ask('round:end', { roundId });
      return reply;
    };
    expect(await look('go')).toMatchObject({ ok: false, failure: { message: 'Nothing is called at once up to this level, so there is no race to look for.' } });
    expect(await look('typescript')).toMatchObject({ ok: false, failure: { message: 'Only Go is looked at for races.' } });
  });

  it('[K15] has a Go file of its own formatted, where the round allows it', async () => {
    await page.hear('judge:changed', ({ state }) => state === 'ready');
    const format = ({ id: roundId }: RoundView, problemId: string) => page.send('draft:format', { roundId, problemId: problemId as never, language: 'go', source: '  package lockers' });
    const round = await started();
    expect(await format(round, 'file:begun-1')).toEqual({ ok: true, value: { text: 'package lockers\n' } });
    expect(await format(round, 'file:none')).toMatchObject({ ok: false });
    await page.ask('round:end', { roundId: round.id });
    expect(await format(round, 'file:begun-1')).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect(await format(await started({ assistance: 'highlighting' }), 'file:begun-1')).toMatchObject({ ok: false, failure: { code: 'cannot-format' } });
  });

  it('[K90] [K68] runs own tests beside the verdict, where there are any', async () => {
    const { id: roundId } = await started();
    expect(await page.send('files:look', { roundId, jobId: newId(), level: 1, kind: 'own-tests' })).toMatchObject({ ok: false, failure: { message: expect.stringContaining('There is no test yet') } });
    await page.ask('file:create', { roundId, file: 'file:test' as never, path: 'lockers_test.go' });
    expect((await seen(roundId)).machine?.machine?.files.at(-1)).toMatchObject({ path: 'lockers_test.go', revision: 0, text: expect.stringMatching(/^package lockers\n[^]*func TestThing\(t/) });
    const { id } = await page.ask('files:look', { roundId, jobId: newId(), level: 1, kind: 'own-tests' });
    const { result } = await page.hear('job:changed', (view) => view.id === id && view.state === 'judged');
    expect(result).toMatchObject({ cases: [], evidence: { kind: 'own-tests', tests: [] } });
    expect(levels(await seen(roundId))?.[0]).toEqual([0, undefined]);
  });

  it('[K21] [K25] keeps files over a restart and judges them at zero for what has not passed', async () => {
    const { id } = await started();
    await page.ask('file:create', { roundId: id, file: 'file:one' as never, path: 'rules/fee.go' });
    await page.ask('draft:edit', { roundId: id, problemId: 'file:one' as never, language: 'go', tab: page.tab, batch: 1, base: 0, changes: [[0, 0, 'package rules\n']] });
    await page.ask('file:rename', { roundId: id, file: 'file:one' as never, path: 'rules/night.go' });
    expect(await page.send('file:create', { roundId: id, file: 'file:two' as never, path: 'api.go' })).toMatchObject({ ok: false, failure: { message: 'api.go is given; choose another name.' } });
    expect(await page.send('file:create', { roundId: id, file: 'file:two' as never, path: '../up.go' })).toMatchObject({ ok: false });
    world = await world.restart();
    page = await world.page();
    expect((await seen(id)).machine?.machine?.files).toMatchObject([{ path: 'lockers.go' }, { path: 'rules/night.go', revision: 1, text: 'package rules\n' }]);
    await page.ask('round:end', { roundId: id });
    const over = await page.hear('round:changed', ({ machine }) => machine?.finals !== undefined);
    expect(over.machine?.finals).toHaveLength(1);
    expect(over.machine?.because).toEqual(['never-opened', 'kept-for-mocks']);
  });

  it('[K80] is a tape once it is rated: its files by their names, its pad and its levels by its own time', async () => {
    const { id: roundId } = await started();
    const [file, tab] = ['file:one' as never, page.tab];
    world.clock.advance(minute);
    await page.ask('file:create', { roundId, file, path: 'fee.go' });
    await page.ask('draft:edit', { roundId, problemId: file, language: 'go', tab, batch: 1, base: 0, changes: [[0, 0, 'package lockers\n']] });
    await page.ask('draft:edit', { roundId, problemId: 'document', language: 'markdown', tab, batch: 2, base: 0, changes: [[0, 0, 'One.']] });
    world.clock.advance(19 * minute);
    await page.ask('file:delete', { roundId, file });
    await page.ask('round:end', { roundId });
    await page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    const told = await (await fetch(`${world.url}/api/rounds/${roundId}/tape`)).json() as TapeView;
    expect(TapeView.parse(told)).toEqual(told);
    expect(told).toMatchObject({
      lengthMs: 20 * minute, sheets: [],
      machine: {
        title: 'The lockers', language: 'go', levels: [{ number: 1, openedAtMs: 0 }, { number: 2, problemId: 'lockers-level-2', openedAtMs: 20 * minute }],
        files: [{ id: 'file:begun-1', names: [{ atMs: 0, path: 'lockers.go' }], starter: 'package lockers\n', edits: [] }, { id: file, names: [{ atMs: minute, path: 'fee.go' }, { atMs: 20 * minute }], edits: [{ atMs: minute, changes: [[0, 0, 'package lockers\n']] }] }],
        given: [{ atMs: 0, path: 'api.go', text: 'package lockers // up to 1\n' }, { atMs: 20 * minute, path: 'api.go', text: 'package lockers // up to 2\n' }],
        pad: { edits: [{ atMs: minute, changes: [[0, 0, 'One.']] }] },
      },
    });
  });

  it('[K48] lists what may be chosen: what is kept for mocks once it was met in one, and not when it is only planned', async () => {
    const listed = async () => ((await (await fetch(`${world.url}/api/machines`)).json()) as unknown[]).map((item) => MachineListItem.parse(item));
    const till = { id: 'till', title: 'The till', levels: 3, shelf: 'practice', attempted: false };
    const choose = (problem: string) => page.send('round:plan-machine', { ...conditions, problem: problem as never });
    expect([await listed(), await choose('lockers')]).toEqual([[till], { ok: false, failure: { code: 'problem-not-found', message: 'This problem is not on your list for such a round; choose another, or let one be drawn.' } }]);
    expect(await choose('till')).toMatchObject({ ok: true });
    const planned = await page.ask('round:plan-machine', conditions);
    expect(await listed()).toEqual([till]);
    await page.ask('round:start', { roundId: planned.id });
    expect(await listed()).toEqual([{ ...till, id: 'lockers', title: 'The lockers', shelf: 'mock', attempted: true }, till]);
    expect(await choose('lockers')).toMatchObject({ ok: true });
  });
});
