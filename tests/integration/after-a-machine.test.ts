import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MachineDebrief, NotesView, ReadinessView, RoundListItem, type FileId, type MachineConditions, type RoundId, TapeView, type RoundView } from '@dayseven/contracts';
import { minute } from '../support/dsa-stage.ts';
import { newId, type Page } from '../support/page.ts';
import { createWorld, type World } from '../support/world.ts';

const conditions: MachineConditions = { minutes: 55, mode: 'strict', extraTime: 1, form: 'day', language: 'go', seed: 1 };
const begun = 'file:begun-1' as FileId;
const rules = 'file:rules' as FileId;

let world: World;
let page: Page;
beforeEach(async () => {
  world = await createWorld();
  page = await world.page();
});
afterEach(() => world.stop());

async function started(over: Partial<MachineConditions> = {}): Promise<RoundId> {
  const { id } = await page.ask('round:plan-machine', { ...conditions, ...over });
  await page.ask('round:join', { roundId: id });
  await page.ask('round:start', { roundId: id });
  return id;
}

const bases = new Map<string, number>();
/** Types at the end of a file that had so many characters. */
async function type(roundId: RoundId, file: FileId, at: number, text: string): Promise<void> {
  const base = bases.get(`${roundId}${file}`) ?? 0;
  bases.set(`${roundId}${file}`, base + 1);
  await page.ask('draft:edit', { roundId, problemId: file, language: 'go', tab: page.tab, batch: base + 1, base, changes: [[at, 0, text]] });
}

async function submitted(roundId: RoundId, level: number): Promise<void> {
  const job = await page.ask('files:submit', { roundId, jobId: newId(), level });
  await page.hear('job:changed', (view) => view.id === job.id && view.state === 'judged');
}

/** The end, until what was handed in is judged. */
async function ended(id: RoundId): Promise<void> {
  await page.ask('round:end', { roundId: id });
  await page.hear('round:changed', (view) => view.id === id && isJudged(view));
}

function isJudged({ machine }: RoundView): boolean {
  const judged = machine?.machine?.jobs.filter(({ state }) => state === 'judged').map(({ id }) => id);
  return machine?.finals?.every((final) => judged?.includes(final)) ?? false;
}

const rate = (id: RoundId) => page.ask('round:rate', { roundId: id, rating: { bands: {}, line: '' } });
const read = async (path: string): Promise<unknown> => (await fetch(`${world.url}${path}`)).json();
const debrief = (id: RoundId) => read(`/api/rounds/${id}/machine`);

describe('a machine-coding round that is over and rated', () => {
  it('[K70] [K71] [K72] tells what came of each level, what the request in the middle changed, and the model by level', async () => {
    const id = await started();
    world.clock.advance(10 * minute);
    await type(id, begun, 16, 'type Shop struct{}\n');
    await submitted(id, 1);
    await page.ask('file:create', { roundId: id, file: rules, path: 'rules.go' });
    await type(id, rules, 0, 'adds wrong\n');
    world.clock.advance(31 * minute);
    await type(id, rules, 11, 'a line more\n');
    await page.ask('file:rename', { roundId: id, file: rules, path: 'fees.go' });
    await ended(id);
    expect(await debrief(id)).toMatchObject({ message: 'This is shown once you have rated the round, or skipped that.' });
    await rate(id);
    const told = await debrief(id);
    expect(MachineDebrief.parse(told)).toEqual(told);
    expect(told).toMatchObject({
      title: 'The lockers', language: 'go',
      levels: [
        { number: 1, title: 'Level 1', openedAtMs: 0, passedAtMs: 10 * minute, spentMs: 10 * minute, attempts: 1, scripts: { passed: 4, of: 4 }, missed: [], model: [{ path: 'lockers.go', text: 'package lockers // model 1\n' }] },
        { number: 2, openedAtMs: 10 * minute, spentMs: 30 * minute, attempts: 1, verdict: 'wrong-answer', scripts: { passed: 0, of: 4 }, missed: ['samples', 'large'] },
        { number: 3, isExtension: true, openedAtMs: 40 * minute, spentMs: minute, attempts: 1 },
      ],
      change: { sinceMs: 40 * minute, files: [{ path: 'fees.go', was: 'rules.go', added: 1, removed: 0, of: 1, before: 'adds wrong\n', after: 'adds wrong\na line more\n' }] },
      evidence: [], warnings: 0, design: [{ question: 'Who holds the rule?', answer: 'One type.' }], pitfalls: ['Ids that are reused.'],
      takeaways: ['second-level-fails', 'extension-fails', 'tests-missing'],
      own: { files: [{ path: 'lockers.go', text: 'package lockers\ntype Shop struct{}\n' }, { path: 'fees.go' }], pad: expect.stringContaining('## Types') },
    });
  });

  it('[K73] is in the history with its levels and its headline once it is rated and judged', async () => {
    const listed = async () => ((await read('/api/rounds')) as RoundListItem[]).map((item) => RoundListItem.parse(item)).map(({ machine, isAwaited }) => [machine, isAwaited]);
    const id = await started({ mode: 'relaxed' });
    await submitted(id, 1);
    await type(id, begun, 13, 'hangs\n');
    await page.ask('round:end', { roundId: id });
    const { machine } = await page.hear('round:changed', (view) => view.machine?.finals !== undefined);
    expect(await listed()).toEqual([[undefined, undefined]]);
    await rate(id);
    expect(await listed()).toEqual([[undefined, true]]);
    for (const jobId of machine?.finals ?? []) await page.ask('job:cancel', { jobId });
    const outcome = { title: 'The till', form: 'day', passed: 1, levels: 3, headline: 'second-level-fails' };
    expect(await listed()).toEqual([[outcome, undefined]]);
    expect(await listed()).toEqual([[outcome, undefined]]);
  });

  it('[K74] is looked at for the bar when it is of day 7\'s form and counts', async () => {
    const readiness = async () => ReadinessView.parse(await read('/api/readiness'))['machine-coding'];
    const held = async (level: number, over: Partial<MachineConditions> = {}) => {
      const id = await started(over);
      await submitted(id, 1);
      if (level === 2) await submitted(id, 2);
      await ended(id);
      await rate(id);
      return id;
    };
    const full = await held(2);
    expect(await readiness()).toEqual({ met: 1, of: 1, needed: 1 });
    await held(2, { form: 'full', minutes: 105 });
    await held(1);
    expect(await readiness()).toEqual({ met: 1, of: 2, needed: 1 });
    await page.ask('round:set-counting', { roundId: full, counts: false, reason: 'the doorbell' });
    expect(await readiness()).toEqual({ met: 0, of: 1, needed: 2 });
  });

  it('[K75] [K76] proposes notes of what failed, and is exported with what came of it once it is rated', async () => {
    const exported = async () => ((await read('/api/export')) as { exported: { what: string; round?: RoundView; debrief?: MachineDebrief }[] }).exported.filter(({ what }) => what === 'round');
    const id = await started();
    await type(id, begun, 16, 'adds wrong\n');
    await ended(id);
    expect(await exported()).toEqual([]);
    await rate(id);
    expect(await exported()).toMatchObject([{ round: { id, machine: { machine: { files: [{ path: 'lockers.go', text: 'package lockers\nadds wrong\n' }], pad: { text: expect.stringContaining('## Types') } } } }, debrief: { title: 'The lockers', takeaways: ['first-level-fails', 'tests-missing', 'pad-empty'] } }]);
    const { drafts } = NotesView.parse(await read('/api/notes'));
    expect(drafts.map(({ question }) => question)).toEqual(['The lockers: where does it go wrong when it is written the obvious way?', 'The lockers: Who holds the rule?']);
  });

  it('[K79] says what is missing once its problem is gone, and has all the rest', async () => {
    const id = await started();
    await type(id, begun, 16, 'type Shop struct{}\n');
    await submitted(id, 1);
    await ended(id);
    await rate(id);
    world = await world.restart({ machines: { list: () => [], machine: () => undefined, find: () => undefined } });
    page = await world.page();
    const view = await page.ask('round:join', { roundId: id });
    const [own, missing] = [[{ path: 'lockers.go', text: 'package lockers\ntype Shop struct{}\n' }], expect.stringMatching(/^This problem is no longer in the catalogue/)];
    expect(view.machine?.machine).toMatchObject({ machineId: 'lockers', title: 'lockers', missing, files: own, jobs: [{ state: 'judged' }, { state: 'judged' }] });
    const [debriefed, tape] = [MachineDebrief.parse(await debrief(id)), TapeView.parse(await read(`/api/rounds/${id}/tape`))];
    expect(debriefed).toMatchObject({ title: 'lockers', missing, levels: [{ passedAtMs: 0, attempts: 1, model: [] }, {}, {}], design: [], pitfalls: [], own: { files: own } });
    expect(tape.machine).toMatchObject({ title: 'lockers', missing, levels: [{ title: 'Level 1' }, {}], files: [{ names: [{ path: 'lockers.go' }], edits: [{}] }], given: [] });
    expect(await read('/api/export')).toMatchObject({ exported: expect.arrayContaining([expect.objectContaining({ what: 'round', debrief: debriefed })]) });
    expect(NotesView.parse(await read('/api/notes')).drafts).toEqual([]);
  });

  it('[K70] tells nothing while what was handed in is judged, and nothing of a round of another kind', async () => {
    const id = await started();
    await type(id, begun, 16, 'hangs\n');
    await page.ask('round:end', { roundId: id });
    await page.hear('round:changed', ({ machine }) => machine?.finals !== undefined);
    await rate(id);
    expect(await debrief(id)).toMatchObject({ message: 'What was handed in is still being judged; this is shown once it is.' });
    const { id: other } = await page.ask('round:plan-design', { minutes: 60, mode: 'strict', extraTime: 1, seed: 1 });
    await page.ask('round:start', { roundId: other });
    await page.ask('round:end', { roundId: other });
    await rate(other);
    expect(await debrief(other)).toMatchObject({ message: 'This is not a machine-coding round.' });
  });
});
