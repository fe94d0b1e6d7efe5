import { describe, expect, it } from '@jest/globals';
import type { ScenarioId } from '@dayseven/contracts/vocabulary';
import type { RoundEvent } from '../round/round-event.ts';
import { dueProbe, type ProbeDeck } from './due-probe.ts';

const minute = 60_000;
const cards = (section: string): string[] => [`${section} 1`, `${section} 2`];
const deck: ProbeDeck = {
  probes: { requirements: cards('requirements'), api: cards('api'), 'data-model': cards('data-model'), 'high-level-design': cards('high-level-design'), 'detailed-components': cards('detailed-components'), bottlenecks: cards('bottlenecks'), 'trade-offs': cards('trade-offs') },
  curveball: { at: 0.5, says: 'Ten times the traffic.' },
};
const planned: RoundEvent = { type: 'design-planned', v: 1, conditions: { minutes: 60, mode: 'relaxed', extraTime: 1, seed: 3 }, scenarioId: 'rides' as ScenarioId, because: [], template: '' };
const started: RoundEvent = { type: 'round-started', v: 1 };
const shown = (probe: 'requirements' | 'curveball'): RoundEvent => ({ type: 'probe-shown', v: 1, probe, text: 'x' });
const paused: RoundEvent = { type: 'round-paused', v: 1 };

function due(atMinute: number, over: { readonly events?: readonly (readonly [number, RoundEvent])[]; readonly touched?: number } = {}): string | undefined {
  const log = [[0, planned], [0, started], ...(over.events ?? [])] as const;
  return dueProbe({ log: log.map(([at, event]) => ({ at: at * minute, event })), lastTouch: over.touched === undefined ? undefined : over.touched * minute, now: atMinute * minute, deck })?.probe;
}

describe('what the interviewer asks in a design round', () => {
  it.each<{ readonly what: string; readonly asked: string | undefined; readonly probe: string | undefined }>([
    { what: 'nothing before half of the first section is gone', asked: due(3.9), probe: undefined },
    { what: 'about the section whose time is half gone', asked: due(4), probe: 'requirements' },
    { what: 'about the section of the moment, not one that went by', asked: due(11), probe: 'api' },
    { what: 'nothing twice', asked: due(8.5, { events: [[4, shown('requirements')]] }), probe: undefined },
    { what: 'nothing within four minutes of the last', asked: due(10.6, { events: [[7, shown('requirements')]] }), probe: undefined },
    { what: 'the curveball from its moment on', asked: due(30), probe: 'curveball' },
    { what: 'the curveball once', asked: due(38, { events: [[30, shown('curveball')]] }), probe: 'detailed-components' },
    { what: 'nothing while somebody writes or draws', asked: due(30, { touched: 29.9 }), probe: undefined },
    { what: 'nothing in the last three minutes', asked: due(58), probe: undefined },
    { what: 'nothing while paused', asked: due(30, { events: [[20, paused]] }), probe: undefined },
    { what: 'nothing right after a pause', asked: due(50.1, { events: [[10, paused], [50, { type: 'round-resumed', v: 1 }]] }), probe: undefined },
  ])('[D22] is $what', ({ asked, probe }) => {
    expect(asked).toBe(probe);
  });

  it('[D22] is the same card for the same seed', () => {
    const ask = () => dueProbe({ log: [{ at: 0, event: planned }, { at: 0, event: started }], lastTouch: undefined, now: 5 * minute, deck })?.text;
    expect(deck.probes.requirements).toContain(ask());
    expect(ask()).toBe(ask());
  });
});
