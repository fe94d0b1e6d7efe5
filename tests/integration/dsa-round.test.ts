import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LessonView, RoundListItem, RoundView, type DsaConditions, type SheetView } from '@dayseven/contracts';
import { newId, type Page } from '../support/page.ts';
import { createScriptedCatalogue, scriptedProblem, secrets } from '../support/scripted-catalogue.ts';
import { createWorld, type World } from '../support/world.ts';

const minute = 60_000;
const conditions: DsaConditions = { problems: 2, minutes: 60, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1 };
const catalogue = createScriptedCatalogue([scriptedProblem('add-two'), scriptedProblem('chain', { side: 'linked', shelf: 'mock', statement: 'THE STATEMENT OF CHAIN' })]);

let world: World;
let page: Page;
beforeEach(async () => {
  world = await createWorld({ catalogue });
  page = await world.page();
});
afterEach(() => world.stop());

const plan = (over: Partial<DsaConditions> = {}): Promise<RoundView> => page.ask('round:plan-dsa', { ...conditions, ...over });
async function started(over: Partial<DsaConditions> = {}): Promise<RoundView> {
  const { id } = await plan(over);
  await page.ask('round:join', { roundId: id });
  return page.ask('round:start', { roundId: id });
}
const seen = ({ id }: RoundView): Promise<RoundView> => page.ask('round:join', { roundId: id });

async function readProblem(id: string): Promise<object> {
  return (await (await fetch(`${world.url}/api/problems/${id}`)).json()) as object;
}

async function write(round: RoundView, text: string, { problemId = 'add-two', base = 0, language = 'go' } = {}) {
  return page.send('draft:edit', { roundId: round.id, problemId, language, tab: page.tab, batch: base + 1, base, changes: [[0, 0, text]] });
}
const submit = (round: RoundView, source: string) => page.send('job:submit', { jobId: newId(), roundId: round.id, problemId: 'add-two', language: 'go', revision: 1, source });

/** Comes when everything the end of the round set going is judged. */
function graded(round: RoundView): Promise<RoundView> {
  return page.hear('round:changed', ({ id, dsa, sheets }) => id === round.id && dsa?.finals !== undefined && sheets.every(({ jobs }) => jobs.every(({ state }) => state === 'judged')));
}
const sheet = (round: RoundView, problemId: string): SheetView | undefined => round.sheets.find((one) => one.problemId === problemId);

describe('a DSA round', () => {
  it('[R10] shows neither statement nor problem before its start, and keeps what is only for mocks off the list', async () => {
    const round = await plan();
    expect(RoundView.parse(round)).toEqual(round);
    expect(round).toMatchObject({ kind: 'dsa', sheets: [], dsa: { clock: { state: 'planned', usedMs: 0, allowedMs: 60 * minute } } });
    expect(JSON.stringify(round)).not.toMatch(/chain|add-two/);
    expect((await fetch(`${world.url}/api/problems/chain`)).status).toBe(404);
    expect(await page.send('round:open', { problemId: 'chain' })).toMatchObject({ ok: false });

    const running = await page.ask('round:start', { roundId: round.id });
    expect(running.sheets.map(({ problemId, language }) => [problemId, language]).sort()).toEqual([['add-two', 'go'], ['chain', 'go']]);
    expect(running.dsa).toMatchObject({ clock: { state: 'running', startedAt: world.clock.now(), deadlineAt: world.clock.now() + 60 * minute } });
    expect(running.dsa).not.toHaveProperty('picks');
    expect(await readProblem('chain')).toMatchObject({ statement: 'THE STATEMENT OF CHAIN' });
  });

  it('[R26] tells neither topic nor difficulty of its problems while it runs', async () => {
    const round = await started();
    expect(Object.keys(await readProblem('chain'))).not.toContain('topics');
    expect(Object.keys(await readProblem('add-two'))).not.toContain('difficulty');
    await page.ask('round:end', { roundId: round.id });
    expect(await readProblem('chain')).toMatchObject({ topics: ['arrays-strings'], difficulty: 'easy' });
  });

  it('[R27] is on the list of rounds, with problems and verdicts once it is over', async () => {
    const listed = async () => (await (await fetch(`${world.url}/api/rounds`)).json()) as RoundListItem[];
    const first = await plan();
    world.clock.advance(1);
    const round = await started();
    expect(await listed()).toMatchObject([{ id: round.id, clock: { state: 'running' }, problems: [] }, { id: first.id, clock: { state: 'planned' }, problems: [] }]);
    await submit(round, 'adds');
    await page.hear('job:changed', ({ state }) => state === 'judged');
    await page.ask('round:end', { roundId: round.id });
    const [over] = await listed();
    expect(RoundListItem.parse(over)).toEqual(over);
    expect(over?.problems.find(({ id }) => id === 'add-two')).toEqual({ id: 'add-two', title: 'Add two numbers', verdict: 'accepted' });
    expect(over?.problems.find(({ id }) => id === 'chain')).toEqual({ id: 'chain', title: 'Add two numbers' });
  });

  it('[R11] is graded on what is in the editors at zero, with no page open', async () => {
    const round = await started();
    await write(round, '// adds\n');
    await write(round, '// wrong\n', { problemId: 'chain' });
    page.close();
    world.clock.advance(60 * minute + 10_001);
    await new Promise((resolve) => setTimeout(resolve, 600));
    page = await world.page();
    const over = await seen(round);
    expect(over.dsa).toMatchObject({ clock: { state: 'over', usedMs: 60 * minute }, finals: [expect.any(String), expect.any(String)] });
    const after = over.sheets.every(({ jobs }) => jobs[0]?.state === 'judged') ? over : await graded(round);
    expect(sheet(after, 'add-two')?.jobs).toMatchObject([{ kind: 'submission', revision: 1 }]);
    expect(sheet(after, 'chain')?.jobs).toMatchObject([{ kind: 'submission', revision: 1 }]);
    expect(after.dsa?.picks?.map(({ id }) => id).sort()).toEqual(['add-two', 'chain']);
  });

  it('[R32] tells where the time went and the one thing to fix once it is over and judged, not before', async () => {
    const round = await started();
    world.clock.advance(20 * minute);
    await submit(round, 'adds');
    await page.hear('job:changed', ({ state }) => state === 'judged');
    expect((await seen(round)).dsa).not.toHaveProperty('debrief');
    const over = await page.ask('round:end', { roundId: round.id });
    expect(RoundView.parse(over)).toEqual(over);
    expect(over.dsa?.debrief).toMatchObject({ headline: { kind: 'nothing-works', problemId: 'chain' } });
    expect(over.dsa?.debrief?.accounts.find(({ problemId }) => problemId === 'add-two')).toMatchObject({ submissions: 1, acceptedMs: 20 * minute, verdict: 'accepted' });
  });

  it('[R33] is rated once, when it is over, and the first rating stands', async () => {
    const round = await started();
    const rating = { bands: { correctness: 'leaning-hire' as const }, line: ' It went well. ' };
    expect(await page.send('round:rate', { roundId: round.id, rating })).toMatchObject({ ok: false, failure: { message: 'A round is rated once it is over.' } });
    await page.ask('round:end', { roundId: round.id });
    const rated = await page.ask('round:rate', { roundId: round.id, rating });
    expect(RoundView.parse(rated)).toEqual(rated);
    expect(rated.dsa?.rating).toEqual({ bands: { correctness: 'leaning-hire' }, line: 'It went well.' });
    expect(rated.dsa?.debrief?.contradictions).toEqual(['correctness']);
    expect((await page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } })).dsa?.rating).toEqual(rated.dsa?.rating);
    expect(await page.send('round:rate', { roundId: round.id, rating: { bands: { taste: 'strong-hire' }, line: '' } as never })).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
  });

  it('[R35] tells what its problems were about once it is over and rated, not before, and beside the program that stands', async () => {
    const round = await started();
    const lessons = async () => fetch(`${world.url}/api/rounds/${round.id}/lessons`);
    await submit(round, 'adds');
    await page.hear('job:changed', ({ state }) => state === 'judged');
    for (const before of ['running', 'over'] as const) {
      if (before === 'over') await page.ask('round:end', { roundId: round.id });
      const refused = await lessons();
      expect([refused.status, await refused.text()]).toEqual([400, expect.not.stringContaining(secrets.model)]);
    }
    await page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const told = (await (await lessons()).json()) as LessonView[];
    expect(told.map((lesson) => LessonView.parse(lesson))).toEqual(told);
    expect(told.find(({ problemId }) => problemId === 'add-two')).toMatchObject({ pitfall: 'THE-PITFALL', model: { language: 'go', source: secrets.model }, own: { language: 'go', source: 'adds' } });
    expect(told.find(({ problemId }) => problemId === 'chain')).not.toHaveProperty('own');
    expect((await fetch(`${world.url}/api/rounds/${newId()}/lessons`)).status).toBe(404);
  });

  it('[R36] gives its hints one after the other, keeps the rest, and remembers how many', async () => {
    const round = await started();
    const take = (hint: number) => page.send('hint:take', { roundId: round.id, problemId: 'chain', hint });
    expect(await take(2)).toMatchObject({ ok: false, failure: { message: 'The hints come one after the other.' } });
    expect(JSON.stringify(await seen(round))).not.toContain('HINT');
    await take(1);
    await take(1);
    const told = await seen(round);
    expect(told.sheets.map(({ hints }) => hints).sort()).toEqual([[], ['THE-FIRST-HINT']]);
    await take(2);
    await page.ask('round:end', { roundId: round.id });
    expect(await take(3)).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    const over = await seen(round);
    expect(RoundView.parse(over)).toEqual(over);
    expect(over.dsa?.debrief?.accounts.find(({ problemId }) => problemId === 'chain')).toMatchObject({ hints: 2 });
  });

  it('[R37] keeps what the candidate says a program costs, the last word', async () => {
    const round = await started();
    const say = (time: string, space = 'O(1)') => page.send('costs:say', { roundId: round.id, problemId: 'add-two', costs: { time, space } });
    expect(await say(' ')).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    await say('O(n^2)');
    await say(' O(n) ');
    expect(sheet(await seen(round), 'add-two')?.costs).toEqual({ time: 'O(n)', space: 'O(1)' });
    expect(sheet(await seen(round), 'chain')).not.toHaveProperty('costs');
  });

  it('[R38] keeps one page of notes, across a restart, until its end', async () => {
    const round = await started();
    const note = (text: string) => page.send('notes:save', { roundId: round.id, text });
    await note('two pointers?');
    expect(await note('x'.repeat(10_001))).toMatchObject({ ok: false, failure: { message: expect.stringContaining('10000 characters') } });
    world = await world.restart();
    page = await world.page();
    expect((await seen(round)).dsa?.notes).toBe('two pointers?');
    await page.ask('round:end', { roundId: round.id });
    expect(await note('too late')).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect((await seen(round)).dsa?.notes).toBe('two pointers?');
  });

  it('[R41] hears the interviewer, and answers aloud or not at all', async () => {
    const round = await started();
    world.clock.advance(3 * minute);
    const told = await page.hear('round:changed', ({ id, dsa }) => id === round.id && dsa?.prompt !== undefined);
    expect(RoundView.parse(told)).toEqual(told);
    const { problemId, kind, text } = told.dsa?.prompt ?? {};
    expect([kind, text]).toEqual(['approach', 'What is your approach, before you write code?']);
    const answer = (what: 'approach' | 'test-it', how: 'said' | 'put-aside') => page.send('prompt:answer', { roundId: round.id, problemId: problemId ?? '', kind: what, answer: how });
    expect(await answer('test-it', 'said')).toMatchObject({ ok: false, failure: { message: 'The interviewer has not said that.' } });
    await answer('approach', 'said');
    await answer('approach', 'put-aside');
    expect((await seen(round)).dsa).not.toHaveProperty('prompt');
    const over = await page.ask('round:end', { roundId: round.id });
    expect(over.dsa?.debrief?.accounts.find((one) => one.problemId === problemId)?.prompts).toEqual({ shown: 1, said: 1 });
  });

  it('[R12] submits nothing for an untouched draft, and nothing twice', async () => {
    const round = await started();
    await write(round, 'adds ');
    const { jobs: [, ...none] = [], drafts = [] } = sheet(await seen(round), 'add-two') ?? {};
    expect(none).toEqual([]);
    const text = drafts.find(({ language }) => language === 'go')?.text ?? '';
    expect(await submit(round, text)).toMatchObject({ ok: true });
    await page.hear('job:changed', ({ state }) => state === 'judged');
    const over = await page.ask('round:end', { roundId: round.id });
    expect(over.dsa).toMatchObject({ clock: { state: 'over' }, finals: [] });
    expect(over.sheets.map(({ jobs }) => jobs.length).sort()).toEqual([0, 1]);
  });

  it('[R13] takes a draft that was on its way at zero, and nothing else', async () => {
    const round = await started();
    world.clock.advance(60 * minute + 5_000);
    expect(await submit(round, 'adds')).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect(await write(round, 'late but on its way ')).toMatchObject({ ok: true });
    world.clock.advance(5_001);
    const over = await graded(round);
    expect(sheet(over, 'add-two')?.jobs).toMatchObject([{ revision: 1 }]);
    expect(await write(round, 'too late', { base: 1 })).toMatchObject({ ok: false, failure: { code: 'round-not-running', message: expect.stringContaining('graded') } });
  });

  it('[R14] has no pause in Strict, and stands while paused in Relaxed', async () => {
    const strict = await started();
    expect(await page.send('round:pause', { roundId: strict.id })).toMatchObject({ ok: false, failure: { message: 'A strict round has no pause.' } });
    await page.ask('round:end', { roundId: strict.id });

    const relaxed = await started({ mode: 'relaxed' });
    world.clock.advance(10 * minute);
    expect((await page.ask('round:pause', { roundId: relaxed.id })).dsa?.clock).toMatchObject({ state: 'paused', usedMs: 10 * minute });
    world.clock.advance(500 * minute);
    expect(await write(relaxed, 'x')).toMatchObject({ ok: false, failure: { message: 'The round is paused; resume it to go on.' } });
    expect((await page.ask('round:resume', { roundId: relaxed.id })).dsa?.clock).toMatchObject({ state: 'running', usedMs: 10 * minute, pausedMs: 500 * minute });
    expect(await write(relaxed, 'x')).toMatchObject({ ok: true });
  });

  it('[R15] gives back the time the server was down, and goes on where it was', async () => {
    const round = await started();
    await write(round, 'kept ');
    world.clock.advance(20 * minute);
    const { dataFolder } = world;
    await world.end();
    world = await createWorld({ dataFolder, catalogue, clockAt: world.clock.now() + 33 * minute });
    page = await world.page();
    const again = await seen(round);
    expect(again.dsa?.clock).toMatchObject({ state: 'running', usedMs: 20 * minute, creditedMs: 33 * minute, deadlineAt: world.clock.now() + 40 * minute });
    expect(sheet(again, 'add-two')?.drafts[0]?.text).toContain('kept ');
  });

  it('[R16] gives back the time the machine slept', async () => {
    const round = await started();
    world.clock.advance(minute);
    world.clock.wallJumps(40 * minute);
    const told = await page.hear('round:changed', ({ id, dsa }) => id === round.id && (dsa?.clock.creditedMs ?? 0) > 0);
    expect(told.dsa?.clock.creditedMs).toBe(40 * minute);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await seen(round)).dsa?.clock).toMatchObject({ usedMs: minute, state: 'running' });
  });

  it('[R17] closes at its deadline what ended while the server was down, and grades it once', async () => {
    const round = await started();
    await write(round, 'adds ');
    world.clock.advance(60 * minute + 1);
    const { dataFolder } = world;
    await world.end();
    world = await createWorld({ dataFolder, catalogue, clockAt: world.clock.now() + 14_000 });
    page = await world.page();
    await seen(round);
    const over = await graded(round);
    expect(over.dsa?.clock).toMatchObject({ state: 'over', usedMs: 60 * minute });
    world = await world.restart();
    page = await world.page();
    expect(sheet(await seen(round), 'add-two')?.jobs).toHaveLength(1);
  });

  it('[R18] tells of a hidden case in Strict its category and outcome only, until the round is over', async () => {
    const round = await started();
    await submit(round, 'panics later and prints its input');
    const job = await page.hear('job:changed', ({ state }) => state === 'judged');
    const told = JSON.stringify([job, page.heard('job:progress'), await seen(round)]);
    expect(told).toContain('"category":"large"');
    for (const secret of [secrets.firstHidden, secrets.firstHiddenSum]) expect(told).not.toContain(String(secret));
    expect(await page.send('job:read-text', { jobId: job.id, caseIndex: 2, part: 'input' })).toMatchObject({ ok: false });
    expect(await page.send('own-case:expect', { jobId: newId(), roundId: round.id, problemId: 'add-two', case: { fields: ['1', '2'] } })).toMatchObject({ ok: false });
    expect(JSON.stringify(await page.ask('round:end', { roundId: round.id }))).toContain(String(secrets.firstHidden));
  });

  it('[R19] runs one at a time, and is moved by asking once or twice alike', async () => {
    const round = await started();
    expect((await page.ask('round:start', { roundId: round.id })).dsa?.clock.startedAt).toBe(round.dsa?.clock.startedAt);
    const other = await plan();
    expect(await page.send('round:start', { roundId: other.id })).toMatchObject({ ok: false, failure: { message: 'Another round is running; end it first.' } });
    await page.ask('round:end', { roundId: round.id });
    await page.ask('round:end', { roundId: round.id });
    expect(await page.ask('round:start', { roundId: other.id })).toMatchObject({ dsa: { clock: { state: 'running' } } });
  });
});
