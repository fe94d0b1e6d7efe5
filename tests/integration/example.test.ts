import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ExampleView } from '@dayseven/contracts';
import { openCatalogue } from '../../server/src/adapters/catalogue/open-catalogue.ts';
import { programs } from '../../server/src/application/example/example-programs.ts';
import type { ProblemCatalogue } from '../../server/src/application/ports/problem-catalogue.ts';
import { foldDraft } from '../../server/src/domain/round/draft.ts';
import { createWorld, type World } from '../support/world.ts';

const minute = 60_000;

describe('the example', () => {
  let catalogue: ProblemCatalogue;
  let world: World;
  beforeAll(async () => {
    catalogue = (await openCatalogue()).catalogue;
  }, 120_000);
  beforeEach(async () => {
    world = await createWorld({ catalogue });
  });
  afterEach(() => world.stop());
  const get = async (path: string): Promise<unknown> => (await fetch(`${world.url}/api/${path}`)).json();

  it('[H3] is a round of two problems of the practice list, folded like any other: one solved at the second try, one broken for good', async () => {
    const told = (await get('example')) as ExampleView;
    expect(ExampleView.parse(told)).toEqual(told);
    const { round, lessons } = told;
    expect(round.dsa?.picks?.map(({ id }) => [id, catalogue.find(id)?.shelf])).toEqual([['worn-wristband', 'practice'], ['steady-signal', 'practice']]);
    expect(round.timed).toMatchObject({ clock: { state: 'over', usedMs: 70 * minute, creditedMs: 0, pausedMs: 0 }, conditions: { mode: 'strict' } });
    expect(round.dsa?.debrief?.headline).toEqual({ kind: 'worked-then-broken', problemId: 'steady-signal', atMs: 42.3 * minute });
    expect(round.dsa?.debrief?.contradictions).toEqual(['correctness']);
    expect(round.dsa?.debrief?.accounts).toMatchObject([
      { problemId: 'worn-wristband', submissions: 2, ownCases: 2, costs: { time: 'O(n)' }, acceptedMs: 17.9 * minute, verdict: 'accepted', prompts: { shown: 3, said: 2 } },
      { problemId: 'steady-signal', hints: 1, firstGreenMs: 2_022_000, verdict: 'wrong-answer' },
    ]);
    expect(lessons).toMatchObject([{ own: { source: programs.wristbandDone } }, { own: { source: programs.signalAtTheEnd } }]);
    expect(lessons[1]?.notes.map(({ happened }) => happened)).toEqual(expect.arrayContaining(['A hint was needed.', 'It was never said.']));
  }, 60_000);

  it('[H3] is typed in small edits that end in what was handed in', async () => {
    const { tape } = (await get('example')) as ExampleView;
    const ends = tape.sheets.map(({ drafts: [draft] }) => foldDraft(draft?.starter ?? '', (draft?.edits ?? []).map(({ changes }) => changes)).text);
    expect(ends).toEqual([programs.wristbandDone, programs.signalAtTheEnd]);
    const edits = tape.sheets.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.edits));
    expect(edits.length).toBeGreaterThan(400);
    for (const { drafts } of tape.sheets) for (const draft of drafts) expect(draft.edits.map(({ atMs }) => atMs)).toEqual(draft.edits.map(({ atMs }) => atMs).sort((one, other) => one - other));
    expect(new Set(tape.marks.map(({ kind }) => kind))).toEqual(new Set(['prompt', 'run', 'submission', 'costs', 'hint', 'end']));
  });

  it('[H3] leaves nothing with the person who looks at it', async () => {
    const before = await get('problems');
    await get('example');
    expect(await get('problems')).toEqual(before);
    expect([await get('rounds'), await get('days')]).toEqual([[], []]);
    expect(await get('readiness')).toMatchObject({ dsa: { of: 0 } });
    expect(await get('notes')).toMatchObject({ notes: [], drafts: [] });
    expect((await fetch(`${world.url}/api/rounds/00000000-0000-4000-8000-000000000007/tape`)).status).toBe(404);
  });

  it('[H3] says so where its problems are missing', async () => {
    await world.stop();
    world = await createWorld();
    expect(await get('example')).toMatchObject({ message: expect.stringContaining('no example here') });
  });
});
