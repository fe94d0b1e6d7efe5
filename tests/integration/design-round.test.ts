import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoardView, DesignCheckView, DesignDebrief, limits, RoundListItem, RoundView, TemplateView, type CheckRule, type Component, type Reply } from '@dayseven/contracts';
import { workOut as loadUnits } from '../../server/src/adapters/units/work-out.ts';
import { newBox, setDesignStage, type DesignStage } from '../support/design-stage.ts';
import { minute } from '../support/dsa-stage.ts';

let stage: DesignStage;
// The library of units takes seconds to load here, and no request waits so long.
beforeAll(() => loadUnits('1 * 2'), 60_000);
beforeEach(async () => void (stage = await setDesignStage()));
afterEach(() => stage.world.stop());

const board = async ({ id }: RoundView): Promise<BoardView> => BoardView.parse(await stage.page.ask('board:read', { roundId: id }));
const refused = (message: string) => ({ ok: false, failure: { message } });

describe('a design round', () => {
  it('[D15] shows neither statement nor scenario before its start, and nothing secret after it', async () => {
    const planned = await stage.plan();
    expect(RoundView.parse(planned)).toEqual(planned);
    expect(planned).toMatchObject({ kind: 'design', sheets: [], timed: { clock: { state: 'planned', allowedMs: 60 * minute } }, design: { conditions: { seed: 1 } } });
    expect(JSON.stringify(planned)).not.toMatch(/rides|tiny-links/);
    const running = await stage.page.ask('round:start', { roundId: planned.id });
    expect(running.design?.design).toMatchObject({ scenarioId: 'rides', title: 'Design rides', statement: 'Design a service called rides.', asked: [], components: [] });
    expect(running.design?.design?.document).toMatchObject({ revision: 0, text: expect.stringMatching(/^## Requirements \(8 min\)/) });
    expect(running.design).not.toHaveProperty('because');
    expect(JSON.stringify(running)).not.toContain('THE-');
  });

  it('[D11] draws what was not opened before', async () => {
    const first = await stage.started();
    await stage.page.ask('round:end', { roundId: first.id });
    const over = await stage.seen(first);
    expect(over.design?.because).toEqual(['never-opened', 'kept-for-mocks']);
    expect((await stage.started()).design?.design?.scenarioId).toBe('tiny-links');
  });

  it('[D16] keeps its document as a draft is kept: once, in order, told to the other tabs, and read-only after the end', async () => {
    const round = await stage.started();
    const other = await stage.world.page();
    await other.ask('round:join', { roundId: round.id });
    expect(await stage.write(round, 'Readers: 1 M a day\n')).toMatchObject({ ok: true, value: { kind: 'accepted', revision: 1 } });
    expect(await stage.write(round, 'Readers: 1 M a day\n')).toMatchObject({ ok: true, value: { kind: 'accepted', revision: 1 } });
    expect(await other.hear('draft:changed')).toMatchObject({ roundId: round.id, problemId: 'document', language: 'markdown', revision: 1 });
    const behind = await stage.page.send('draft:edit', { roundId: round.id, problemId: 'document', language: 'markdown', tab: stage.page.tab, batch: 9, base: 0, changes: [[0, 0, 'x']] });
    expect(behind).toMatchObject({ ok: true, value: { kind: 'behind', draft: { revision: 1 } } });
    stage.world.clock.advance(60 * minute + 5_000);
    expect(await stage.write(round, 'On its way.\n', 1)).toMatchObject({ ok: true });
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await stage.write(round, 'too late', 2)).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect((await stage.seen(round)).design?.design?.document.text).toMatch(/^On its way.\nReaders: 1 M a day\n## Requirements/);
  });

  it('[D17] keeps its board, tells the other tabs, and answers an old patch with what is there', async () => {
    const round = await stage.started();
    const other = await stage.world.page();
    await other.ask('round:join', { roundId: round.id });
    expect(await stage.draw(round, newBox('api'), newBox('store'))).toEqual({ ok: true, value: { revision: 1, behind: [] } });
    expect(await other.hear('board:changed')).toMatchObject({ roundId: round.id, revision: 1, patches: [{ id: 'api' }, { id: 'store' }] });
    expect(stage.page.heard('board:changed')).toEqual([]);
    expect(await stage.draw(round, { id: 'api', from: 1, version: 3, set: { x: 40 } })).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await stage.draw(round, { id: 'api', from: 1, version: 4, set: { x: 50 } })).toMatchObject({ ok: true, value: { revision: 2, behind: [{ id: 'api', version: 3, x: 40 }] } });
    expect(await stage.draw(round, { id: 'store', from: 1, version: 2, set: { isDeleted: true } })).toMatchObject({ ok: true });
    expect(await board(round)).toEqual({ revision: 3, elements: [{ id: 'api', type: 'rectangle', isDeleted: false, x: 40, version: 3 }] });
  });

  it('[D17] is there again after a restart, word for word and box for box', async () => {
    const round = await stage.started();
    await stage.write(round, 'Kept.\n');
    await stage.draw(round, newBox('api'));
    await stage.draw(round, { id: 'api', from: 1, version: 2, set: { x: 7 } });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect((await stage.seen(round)).design?.design?.document.text).toMatch(/^Kept.\n## Requirements/);
    expect(await board(round)).toMatchObject({ revision: 2, elements: [{ id: 'api', x: 7 }] });
    expect(await stage.draw(round, { id: 'api', from: 2, version: 3, set: { x: 8 } })).toMatchObject({ ok: true, value: { revision: 3, behind: [] } });
  });

  it('[D18] refuses with a sentence what is too much for a board', async () => {
    const round = await stage.started();
    const many = Array.from({ length: limits.boardElements }, (_, at) => newBox(`box-${at}`));
    expect(await stage.draw(round, ...many)).toMatchObject({ ok: true });
    expect(await stage.draw(round, newBox('one-more'))).toMatchObject(refused('A board holds 600 things; delete some before you draw more.'));
    expect(await stage.draw(round, { id: 'box-1', from: 1, version: 2, set: { x: 2 } })).toMatchObject({ ok: true });
    expect(await stage.draw(round, { id: 'box-1', from: 2, version: 3, set: { text: 'x'.repeat(limits.boardElementBytes) } })).toMatchObject(refused('This drawing is too large to keep; draw it in smaller pieces.'));
    const text = 'x'.repeat(limits.boardElementBytes - 1_000);
    let reply = await stage.draw(round, { id: 'box-2', from: 1, version: 2, set: { text } });
    for (let version = 3; reply.ok; version += 1) reply = await stage.draw(round, { id: 'box-2', from: version - 1, version, set: { text } });
    expect(reply).toMatchObject(refused('The record of this board is full (5 MB); the board stays as it is, and the document goes on.'));
    expect((await board(round)).elements).toHaveLength(limits.boardElements);
  });

  it('[D19] keeps the list of components in place of a drawing, the last one', async () => {
    const round = await stage.started();
    const components: Component[] = [{ name: 'API', kind: 'service', connects: [{ to: 'Links', how: 'writes' }] }, { name: 'Links', kind: 'database', connects: [] }];
    const save = (list: readonly unknown[]) => stage.page.send('components:save', { roundId: round.id, components: list });
    expect(await save(components)).toMatchObject({ ok: true, value: { design: { design: { components } } } });
    expect(await save([...components, { name: '', kind: 'cache', connects: [] }])).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await save([])).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect((await stage.seen(round)).design?.design?.components).toEqual(components);
  });

  it('[D21] answers a question from the facts of its scenario, else leaves the choice, and keeps what was asked', async () => {
    const round = await stage.started();
    const ask = (text: string) => stage.page.send('question:ask', { roundId: round.id, text });
    expect(await ask('How much traffic is there?')).toMatchObject({ ok: true, value: { design: { design: { asked: [{ text: 'How much traffic is there?', answer: 'THE-VOLUME' }] } } } });
    expect(await ask('Which colour is the button?')).toMatchObject({ ok: true, value: { design: { design: { asked: [{}, { answer: expect.stringMatching(/your call/i) }] } } } });
    expect(await ask(' ')).toMatchObject(refused('Type a question first.'));
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await ask('Do entries expire?')).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    expect(JSON.stringify(await stage.seen(round))).not.toMatch(/THE-EXPIRY|THE-MODEL|THE-POINT/);
  });

  it('[D90] opens the list of what could be asked in Relaxed only, keeps that it was opened, and lists what was not asked yet', async () => {
    const open = ({ id }: RoundView) => stage.page.send('questions:open', { roundId: id });
    const strict = await stage.started();
    expect(await open(strict)).toMatchObject(refused('In Strict there is no list of questions; ask in your own words.'));
    await stage.page.ask('round:end', { roundId: strict.id });
    const round = await stage.started({ mode: 'relaxed' });
    expect(JSON.stringify(round)).not.toContain('THE-QUESTION');
    await stage.page.ask('question:ask', { roundId: round.id, text: 'How much traffic is there?' });
    expect(await open(round)).toMatchObject({ ok: true, value: { design: { design: { questions: ['THE-QUESTION-OF-EXPIRY'] } } } });
    expect(await open(round)).toMatchObject({ ok: true });
    expect(JSON.stringify(await stage.seen(round))).not.toContain('THE-EXPIRY');
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await open(round)).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const { marks } = DesignDebrief.parse(await (await fetch(`${stage.world.url}/api/rounds/${round.id}/design`)).json());
    expect(marks.filter(({ kind }) => kind === 'hint')).toEqual([expect.objectContaining({ text: 'the list of questions' })]);
  });

  it('[D22] hears the interviewer probe and throw the curveball, and answers aloud or not at all', async () => {
    const round = await stage.started();
    stage.world.clock.advance(5 * minute);
    const told = await stage.page.hear('round:changed', ({ id, timed }) => id === round.id && timed?.prompt !== undefined);
    expect(RoundView.parse(told)).toEqual(told);
    expect(told.timed?.prompt).toMatchObject({ probe: 'requirements', text: expect.stringContaining('PROBE-OF-requirements') });
    const answer = (probe: string) => stage.page.send('probe:answer', { roundId: round.id, probe, answer: 'said' });
    expect(await answer('curveball')).toMatchObject(refused('The interviewer has not said that.'));
    expect(await answer('requirements')).toMatchObject({ ok: true });
    expect((await stage.seen(round)).timed).not.toHaveProperty('prompt');
    stage.world.clock.advance(26 * minute);
    await stage.page.hear('round:changed', ({ timed }) => timed?.prompt?.text === 'THE-CURVEBALL');
  });

  it('[D42] [D43] works out estimates and keeps each with its result, and refuses a slip with a sentence', async () => {
    const round = await stage.started();
    const workOut = (text: string) => stage.page.send('estimate:work-out', { roundId: round.id, text });
    const first = { text: '100M users * 10 req/day * peak 3 => QPS', result: '34.7K QPS' };
    expect(await workOut(` ${first.text} `)).toMatchObject({ ok: true, value: { design: { design: { estimates: [first] } } } });
    expect(await workOut('500 B * 1k/s => storage')).toMatchObject(refused('This is data per time, and an amount of data is asked for: multiply by how long it is kept, such as 5 years.'));
    expect(await workOut(' ')).toMatchObject(refused('Type what to multiply first.'));
    const more = await Promise.all(Array.from({ length: limits.estimates - 1 }, (_, at) => workOut(`${at + 1} * 2`)));
    expect(more.every(({ ok }) => ok)).toBe(true);
    expect(await workOut('1 * 2')).toMatchObject(refused(`A round keeps ${limits.estimates} lines of estimates; the document has room for more.`));
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect((await stage.seen(round)).design?.design?.estimates[0]).toEqual(first);
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await workOut('1 * 2')).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
  });

  it('[D41] is checked on demand in Relaxed and afterwards in Strict, and what was dismissed stays so', async () => {
    const rulesOf = (reply: Reply<unknown>) => (reply.ok ? DesignCheckView.parse(reply.value).questions.map(({ rule }) => rule) : reply);
    const check = ({ id }: RoundView) => stage.page.send('check:read', { roundId: id });
    const dismiss = ({ id }: RoundView, rule: CheckRule) => stage.page.send('check:dismiss', { roundId: id, rule });
    const strict = await stage.started();
    expect(await check(strict)).toMatchObject(refused('In Strict the design check comes with the debrief.'));
    expect(await dismiss(strict, 'no-api')).toMatchObject(refused('In Strict the design check comes with the debrief.'));
    await stage.page.ask('round:end', { roundId: strict.id });
    expect(rulesOf(await check(strict))).toEqual(['no-estimate', 'no-api']);

    const planned = await stage.plan({ mode: 'relaxed' });
    expect(await check(planned)).toMatchObject(refused('The round has not started yet.'));
    const relaxed = await stage.started({ mode: 'relaxed' });
    await stage.write(relaxed, '10 M users\n');
    await stage.draw(relaxed, newBox('bare'));
    expect(rulesOf(await check(relaxed))).toEqual(['no-api', 'box-without-label']);
    expect(rulesOf(await dismiss(relaxed, 'no-api'))).toEqual(['box-without-label']);
    expect(rulesOf(await dismiss(relaxed, 'no-api'))).toEqual(['box-without-label']);
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    await stage.seen(relaxed);
    expect(rulesOf(await check(relaxed))).toEqual(['box-without-label']);
    const practice = await stage.page.ask('round:open', { problemId: 'add-two' });
    expect(await check(practice)).toMatchObject(refused('This is not a design round.'));
  });

  it('[D24] [D25] tells once it is over and rated what shows of its points, what was never asked, and a model design', async () => {
    const round = await stage.started();
    await stage.page.ask('question:ask', { roundId: round.id, text: 'How much traffic is there?' });
    await stage.draw(round, newBox('label', { type: 'text', text: 'Redis caches' }));
    const debrief = async () => (await fetch(`${stage.world.url}/api/rounds/${round.id}/design`)).json() as Promise<object>;
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await debrief()).toMatchObject({ message: 'This is shown once you have rated the round, or skipped that.' });
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const told = await debrief();
    expect(DesignDebrief.parse(told)).toEqual(told);
    expect(told).toMatchObject({
      points: [{ id: 'estimates', evidence: [] }, { id: 'cache', evidence: [{ word: 'cache', where: 'board' }, { word: 'redis', where: 'board' }] }],
      unasked: [{ question: 'THE-QUESTION-OF-EXPIRY', answer: 'THE-EXPIRY', kind: 'your-call' }],
      curveball: { says: 'THE-CURVEBALL', goodAnswer: 'THE-GOOD-ANSWER' },
      own: { elements: [{ id: 'label' }] },
    });
    const { drafts } = (await (await fetch(`${stage.world.url}/api/notes`)).json()) as { drafts: unknown[] };
    expect(drafts).toMatchObject([{ fix: 'THE-POINT-OF-ESTIMATES', topic: 'system design', source: { because: 'missed-point', roundId: round.id } }]);
  });

  it('[D46] takes the candidate\'s word on a point that does not show, and back, as a word and no evidence', async () => {
    const round = await stage.started();
    await stage.write(round, 'A cache in front.\n');
    const say = (point: string, said: boolean) => stage.page.send('point:say', { roundId: round.id, point, said });
    const drafts = async () => ((await (await fetch(`${stage.world.url}/api/notes`)).json()) as { drafts: { source: { because: string } }[] }).drafts.filter(({ source }) => source.because === 'missed-point');
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await say('estimates', true)).toMatchObject(refused('This is shown once you have rated the round, or skipped that.'));
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    expect(await drafts()).toHaveLength(1);
    const ticked = { ok: true, value: { points: [{ id: 'estimates', evidence: [], saidAloud: true }, { id: 'cache', saidAloud: false }] } };
    expect(await say('estimates', true)).toMatchObject(ticked);
    expect(await say('estimates', true)).toMatchObject(ticked);
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect(await (await fetch(`${stage.world.url}/api/rounds/${round.id}/design`)).json()).toMatchObject(ticked.value);
    expect(await drafts()).toEqual([]);
    const [listed] = (await (await fetch(`${stage.world.url}/api/rounds`)).json()) as RoundListItem[];
    expect(listed?.design).toMatchObject({ shown: 1, points: 2 });
    expect(await say('cache', true)).toMatchObject(refused('This point shows already; it needs no word of yours.'));
    expect(await say('other', true)).toMatchObject(refused('This round has no such point.'));
    expect(await say('estimates', false)).toMatchObject({ ok: true, value: { points: [{ saidAloud: false }, {}] } });
    expect(await drafts()).toHaveLength(1);
  });

  it('[D47] begins with a template of the candidate\'s own, once it is saved, until the given one is restored', async () => {
    const read = async () => TemplateView.parse(await (await fetch(`${stage.world.url}/api/design-template`)).json());
    const exported = async () => ((await (await fetch(`${stage.world.url}/api/export`)).json()) as { exported: { what: string }[] }).exported.filter(({ what }) => what === 'design-template');
    const given = await read();
    expect([given.isOwn, await exported()]).toEqual([false, []]);
    const before = await stage.plan();
    const own = given.text.replace('## API\n', '## API\n- who calls, how often\n');
    expect(await stage.page.send('template:save', { text: own.replace('## Trade-offs', 'Trade-offs') })).toMatchObject(refused('The heading "## Trade-offs" is missing; a template keeps all seven, each on a line of its own.'));
    expect(await stage.page.send('template:save', { text: 'x'.repeat(limits.templateChars + 1) })).toMatchObject(refused(`The template is over ${limits.templateChars} characters; keep it shorter.`));
    expect(await stage.page.ask('template:save', { text: own })).toEqual({ text: own, isOwn: true });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect([await read(), await exported()]).toMatchObject([{ text: own, isOwn: true }, [{ template: { text: own } }]]);
    const round = await stage.started();
    expect(await stage.page.ask('template:restore', {})).toEqual(given);
    expect((await stage.seen(round)).design?.design?.document.text).toContain('## API (5 min)\n- who calls, how often\n');
    await stage.page.ask('round:end', { roundId: round.id });
    const planned = await stage.page.ask('round:start', { roundId: before.id });
    expect(planned.design?.design?.document.text).not.toContain('who calls');
    await stage.page.ask('round:end', { roundId: before.id });
    expect((await stage.started()).design?.design?.document.text).not.toContain('who calls');
  });

  it('[D15] has neither document nor board before its start, nor in a round of another kind', async () => {
    const planned = await stage.plan();
    expect(await stage.write(planned, 'x')).toMatchObject(refused('The round has not started yet.'));
    expect(await stage.draw(planned, newBox())).toMatchObject(refused('The round has not started yet.'));
    const practice = await stage.page.ask('round:open', { problemId: 'add-two' });
    expect(await stage.draw(practice, newBox())).toMatchObject(refused('This is not a design round.'));
    expect(await stage.page.send('board:read', { roundId: practice.id })).toMatchObject(refused('This is not a design round.'));
  });

  it('[D15] is on the list of rounds, ends without a judge and is deleted with all it left', async () => {
    const round = await stage.started();
    await stage.draw(round, newBox());
    await stage.page.ask('round:end', { roundId: round.id });
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: { scope: 'leaning-hire', depth: 'leaning-no' }, line: '' } });
    const listed = (await (await fetch(`${stage.world.url}/api/rounds`)).json()) as RoundListItem[];
    expect(listed.map((item) => RoundListItem.parse(item))).toMatchObject([{ id: round.id, kind: 'design', clock: { state: 'over' } }]);
    expect(await stage.page.send('round:delete', { roundId: round.id })).toMatchObject({ ok: true });
    expect(await stage.page.send('board:read', { roundId: round.id })).toMatchObject({ ok: false, failure: { code: 'round-not-found' } });
  });
});
