import { describe, expect, it } from '@jest/globals';
import type { MachineConditions, MachineId, ProblemId, RemarkId } from '@dayseven/contracts/vocabulary';
import { finished, log, minute, started } from '../round/log.fixture.ts';
import type { RoundEvent } from '../round/round-event.ts';
import { dueRemark } from './due-remark.ts';

const [one, two, three] = ['lot-1', 'lot-2', 'lot-3'] as [ProblemId, ProblemId, ProblemId];
const day: MachineConditions = { minutes: 60, mode: 'relaxed', extraTime: 1, form: 'day', language: 'go', seed: 1 };
const shown = (remark: RemarkId): RoundEvent => ({ type: 'remark-shown', v: 1, remark, text: 'said' });

interface Over {
  readonly conditions?: MachineConditions;
  readonly events?: readonly (readonly [number, RoundEvent])[];
  /** The minute of the last touch. */
  readonly touched?: number;
  readonly begun?: readonly (readonly [number, RoundEvent])[];
}

function due(atMinute: number, { conditions = day, events = [], touched, begun = [[0, started]] }: Over = {}): string | undefined {
  const planned: RoundEvent = { type: 'machine-planned', v: 1, conditions, machineId: 'lot' as MachineId, levels: [one, two, three], because: [], files: [], template: '' };
  const lastTouch = touched === undefined ? undefined : touched * minute;
  return dueRemark({ log: log([0, planned], ...begun, ...events), lastTouch, now: atMinute * minute, questions: ['A?', 'B?', 'C?', 'D?'] })?.remark;
}

const levelsSaid = [[20, shown('level-2')], [40, shown('level-3')]] as const;

describe('[K26] what the interviewer says in a machine-coding round', () => {
  it.each<{ readonly what: string; readonly said: string | undefined; readonly remark: string | undefined }>([
    { what: 'nothing before the start', said: due(30, { begun: [] }), remark: undefined },
    { what: 'nothing while paused', said: due(30, { events: [[12, { type: 'round-paused', v: 1 }]] }), remark: undefined },
    { what: 'nothing of the first level', said: due(1), remark: undefined },
    { what: 'at once that a level is open', said: due(20), remark: 'level-2' },
    { what: 'that it is open as soon as the first passes', said: due(5, { events: [[5, finished('submission', 'accepted', one)]] }), remark: 'level-2' },
    { what: 'that, even while somebody types', said: due(20, { touched: 20 }), remark: 'level-2' },
    { what: 'that, right after something else', said: due(20, { events: [[19, shown('question-1')]] }), remark: 'level-2' },
    { what: 'of two that open together the later', said: due(41), remark: 'level-3' },
    { what: 'a question after a sixth of the time', said: due(10), remark: 'question-1' },
    { what: 'none before', said: due(9.9), remark: undefined },
    { what: 'none while somebody types', said: due(10, { touched: 9.9 }), remark: undefined },
    { what: 'one ten seconds after the last key', said: due(10, { touched: 10 - 1 / 6 }), remark: 'question-1' },
    { what: 'none right after a pause', said: due(16.1, { events: [[12, { type: 'round-paused', v: 1 }], [16, { type: 'round-resumed', v: 1 }]] }), remark: undefined },
    { what: 'none within four minutes of the last remark', said: due(23.9, { events: [[20, shown('level-2')]] }), remark: undefined },
    { what: 'the next when its time has come', said: due(25, { events: [[11, shown('question-1')], [20, shown('level-2')]] }), remark: 'question-2' },
    { what: 'not the next before', said: due(24.9, { events: [[11, shown('question-1')], [20, shown('level-2')]] }), remark: undefined },
    { what: 'three questions and no fourth', said: due(56, { events: [[11, shown('question-1')], ...levelsSaid, [44, shown('question-2')], [50, shown('question-3')]] }), remark: undefined },
    { what: 'no question in the last three minutes', said: due(57.1, { events: levelsSaid }), remark: undefined },
    { what: 'questions without a limit too', said: due(70, { conditions: { ...day, extraTime: 'untimed' }, events: levelsSaid }), remark: 'question-1' },
  ])('is $what', ({ said, remark }) => {
    expect(said).toBe(remark);
  });

  it('is a sentence of its own for the request, and the number for another level', () => {
    const planned: RoundEvent = { type: 'machine-planned', v: 1, conditions: day, machineId: 'lot' as MachineId, levels: [one, two, three], because: [], files: [], template: '' };
    const at = (now: number) => dueRemark({ log: log([0, planned], [0, started]), lastTouch: undefined, now: now * minute, questions: [] })?.text;
    expect([at(20), at(40)]).toEqual([expect.stringContaining('Level 2 is open'), expect.stringContaining('one more request')]);
  });

  it('is nothing in a round of another kind', () => {
    expect(dueRemark({ log: log([0, started]), lastTouch: undefined, now: 60 * minute, questions: ['A?'] })).toBeUndefined();
  });
});
