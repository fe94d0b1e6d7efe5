import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FactsView } from '@dayseven/contracts';
import { minute, setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';

let stage: DsaStage;
beforeEach(async () => {
  stage = await setDsaStage();
});
afterEach(() => stage.world.stop());

describe('the facts of a DSA round', () => {
  it('[R65] are told once it is over and rated: phases against budgets, what broke at which case, silences and classic mistakes', async () => {
    const round = await stage.started();
    const facts = async () => fetch(`${stage.world.url}/api/rounds/${round.id}/facts`);
    const run = async (source: string) => {
      await stage.page.ask('job:run', { jobId: newId(), roundId: round.id, problemId: 'add-two', language: 'go', revision: 1, source, ownCases: [{ fields: ['7', '1'] }] });
      await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    };
    stage.world.clock.advance(minute / 2);
    await stage.write(round, 'one ');
    stage.world.clock.advance(9.5 * minute);
    await run('adds');
    stage.world.clock.advance(2 * minute);
    await run('panics later');
    stage.world.clock.advance(3 * minute);
    await run('adds');
    stage.world.clock.advance(minute);
    await stage.page.ask('round:end', { roundId: round.id });
    expect((await facts()).status).toBe(400);
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const told = (await (await facts()).json()) as FactsView;
    expect(FactsView.parse(told)).toEqual(told);
    const [at, of] = ['add-two', 30];
    expect(told.spans).toEqual([
      { problemId: at, phase: 'plan', fromMs: 0, toMs: minute / 2 }, { problemId: at, phase: 'implement', fromMs: minute / 2, toMs: 10 * minute }, { problemId: at, phase: 'check', fromMs: 10 * minute, toMs: 15 * minute },
      { problemId: 'chain', phase: 'plan', fromMs: 15 * minute, toMs: 16 * minute },
    ]);
    expect(told.silences).toEqual({ count: 1, longestMs: 9.5 * minute });
    expect(told.sheets.find(({ problemId }) => problemId === at)).toEqual({
      problemId: at,
      phases: [{ phase: 'plan', spentMs: minute / 2, budgetMs: Math.round((of * 9 * minute) / 34) }, { phase: 'implement', spentMs: 9.5 * minute, budgetMs: Math.round((of * 17.5 * minute) / 34) }, { phase: 'check', spentMs: 5 * minute, budgetMs: Math.round((of * 7.5 * minute) / 34) }],
      breaks: [{ fromMs: 12 * minute, untilMs: 15 * minute, verdict: 'runtime-error', at: 'Your case 1' }],
    });
    expect(told.mistakes).toEqual([{ kind: 'code-first', problemId: at, afterMs: minute / 2 }, { kind: 'complexity-unsaid' }]);
    expect((await fetch(`${stage.world.url}/api/rounds/nonsense/facts`)).status).toBe(404);
  });
});
