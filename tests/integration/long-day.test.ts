import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DayView, type DayConditions, type RoundId, type RoundView } from '@dayseven/contracts';
import { dsaCatalogue, minute, setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { createWorld } from '../support/world.ts';

const conditions: DayConditions = {
  startsAt: 0, rounds: [{ kind: 'dsa', minutes: 70 }, { kind: 'design', minutes: 65 }, { kind: 'behavioral', minutes: 50 }, { kind: 'machine-coding', minutes: 55 }], breakMinutes: 10,
  mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'plain',
};

let stage: DsaStage;
beforeEach(async () => void (stage = await setDsaStage()));
afterEach(() => stage.world.stop());

const join = (roundId: RoundId): Promise<RoundView> => stage.page.ask('round:join', { roundId });
const levels = ({ machine }: RoundView) => machine?.machine?.levels.map(({ openedAtMs, isExtension }) => [openedAtMs, isExtension]);

async function goOn({ id }: DayView): Promise<RoundId> {
  const { standing } = await stage.page.ask('day:go-on', { dayId: id });
  if (standing.at !== 'round') throw new Error(`the day stands at ${standing.at}`);
  return standing.roundId;
}

async function seen({ id }: DayView): Promise<DayView> {
  return DayView.parse(await (await fetch(`${stage.world.url}/api/days/${id}`)).json());
}

/** The day, once what was handed in from its machine-coding round is judged. */
async function untilJudged(day: DayView): Promise<DayView> {
  for (;;) {
    const view = await seen(day);
    if (view.rounds[3]?.outcome?.machine !== undefined) return view;
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function rated(roundId: RoundId): Promise<void> {
  await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
}

describe('the 6-hour day', () => {
  it('[K51] ends in a machine-coding round in its language and the form of day 7, whose request comes at its minute and outlives the server', async () => {
    const day: DayView = await stage.page.ask('day:plan', { conditions, notes: '' });
    for (let place = 1; place < 4; place += 1) {
      const roundId = await goOn(day);
      await join(roundId);
      await stage.page.ask('round:end', { roundId });
      await rated(roundId);
      expect((await seen(day)).standing.at).toBe('break');
      stage.world.clock.advance(10 * minute);
    }
    const id = await goOn(day);
    expect(await join(id)).toMatchObject({ kind: 'machine-coding', timed: { day: { place: 4, of: 4, isOver: false } }, machine: { conditions: { form: 'day', language: 'go', minutes: 55, mode: 'strict', assistance: 'plain' } } });
    const problemId = 'file:begun-1' as never;
    await stage.page.ask('draft:edit', { roundId: id, problemId, language: 'go', tab: stage.page.tab, batch: 1, base: 0, changes: [[0, 0, '// mine\n']] });
    stage.world.clock.advance(40 * minute);
    expect(await stage.page.hear('round:changed', ({ timed }) => timed?.prompt !== undefined)).toMatchObject({ timed: { prompt: { remark: 'level-3' } } });

    const { dataFolder } = stage.world;
    await stage.world.end();
    stage.world = await createWorld({ dataFolder, catalogue: dsaCatalogue, clockAt: stage.world.clock.now() });
    stage.page = await stage.world.page();
    const again = await join(id);
    expect([levels(again), again.machine?.machine?.files[0]?.text]).toEqual([[[0, false], [20 * minute, false], [40 * minute, true]], '// mine\npackage lockers\n']);

    stage.world.clock.advance(16 * minute);
    const over = await stage.page.hear('round:changed', ({ timed }) => timed?.clock.state === 'over');
    expect(over.machine).toEqual({ conditions: over.machine?.conditions });
    await rated(id);
    expect((await join(id)).machine?.finals).toHaveLength(3);
    const whole = await untilJudged(day);
    expect(whole).toMatchObject({ standing: { at: 'over', because: 'finished' }, rounds: [{}, {}, {}, { kind: 'machine-coding', outcome: { clock: { usedMs: 55 * minute }, machine: { title: 'The lockers', passed: 3, levels: 3, headline: 'extension-untouched' } }, headline: { kind: 'extension-untouched' } }] });
  }, 30_000);
});
