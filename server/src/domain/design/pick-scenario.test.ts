import { describe, expect, it } from '@jest/globals';
import type { ScenarioId } from '@dayseven/contracts/vocabulary';
import { pickScenario, type ScenarioCandidate, type ScenarioWish } from './pick-scenario.ts';

const day = 24 * 3_600_000;
const now = 100 * day;
const one = (id: string, over: Partial<ScenarioCandidate> = {}): ScenarioCandidate => ({ id: id as ScenarioId, shelf: 'practice', ...over });
const mock = (id: string, over: Partial<ScenarioCandidate> = {}): ScenarioCandidate => one(id, { shelf: 'mock', ...over });
const ago = (days: number): Partial<ScenarioCandidate> => ({ openedAt: now - days * day });

/** Everything that any of many seeds draws. */
function drawn(all: readonly ScenarioCandidate[], mode: ScenarioWish['mode'] = 'strict'): readonly string[] {
  const picks = Array.from({ length: 60 }, (_, seed) => pickScenario(all, { mode, seed, now }));
  return [...new Set(picks.map((pick) => `${pick?.scenarioId ?? 'nothing'}: ${pick?.because.join(', ') ?? ''}`))].sort();
}

describe('the pick of a scenario', () => {
  it.each<{ readonly what: string; readonly all: readonly ScenarioCandidate[]; readonly mode?: ScenarioWish['mode']; readonly picks: readonly string[] }>([
    { what: 'the mock reserve first in a mock', all: [one('a'), mock('b'), mock('c')], picks: ['b: never-opened, kept-for-mocks', 'c: never-opened, kept-for-mocks'] },
    { what: 'the reserve last where it is practice', all: [one('a'), mock('b')], mode: 'relaxed', picks: ['a: never-opened'] },
    { what: 'any that was never opened before one that was', all: [one('a'), mock('b', ago(90))], picks: ['a: never-opened'] },
    { what: 'none of the last three weeks while others remain', all: [one('a', ago(20)), one('b', ago(22)), mock('c', ago(30))], picks: ['b: longest-unseen', 'c: longest-unseen, kept-for-mocks'] },
    { what: 'else the one unseen for longest', all: [one('a', ago(1)), one('b', ago(3))], picks: ['b: longest-unseen'] },
    { what: 'nothing of nothing', all: [], picks: ['nothing: '] },
  ])('[D11] takes $what', ({ all, mode, picks }) => {
    expect(drawn(all, mode)).toEqual(picks);
  });

  it.each<{ readonly mode: ScenarioWish['mode']; readonly first: readonly string[] }>([
    { mode: 'strict', first: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'] },
    { mode: 'relaxed', first: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] },
  ])('[D11] draws each of twelve once before any comes again, in $mode its own shelf first', ({ mode, first }) => {
    let all = [1, 2, 3, 4, 5, 6].flatMap((at) => [one(`p${at}`), mock(`m${at}`)]);
    const order: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const pick = pickScenario(all, { mode, seed: round * 7, now });
      order.push(pick?.scenarioId ?? 'nothing');
      all = all.map((each) => (each.id === pick?.scenarioId ? { ...each, openedAt: now } : each));
    }
    expect(order.slice(0, 6).sort()).toEqual(first);
    expect(new Set(order).size).toBe(12);
  });

  it('[D11] is the same for the same seed, however the catalogue is listed', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => one(id));
    for (let seed = 0; seed < 20; seed += 1) expect(pickScenario([...all].reverse(), { mode: 'strict', seed, now })).toEqual(pickScenario(all, { mode: 'strict', seed, now }));
  });
});
