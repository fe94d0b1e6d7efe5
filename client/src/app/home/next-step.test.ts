import { describe, expect, it } from '@jest/globals';
import type { DayView, RoundListItem } from '@dayseven/contracts';
import { nextStep } from './next-step.ts';

const day = (at: DayView['standing']['at']) => ({ id: at, standing: { at } }) as unknown as DayView;
const round = (state: RoundListItem['clock']['state'], over: object = {}) => ({ id: state, clock: { state }, ...over }) as unknown as RoundListItem;
const nothing = { days: [], rounds: [], problems: [{ attempted: false }], due: 0 };

describe('the first page', () => {
  it('[H1] is a first visit until there is a day, a round or a judged program', () => {
    expect(nextStep(nothing).kind).toBe('first-visit');
    expect(nextStep({ ...nothing, problems: [{ attempted: false }, { attempted: true }] }).kind).toBe('plan');
    expect(nextStep({ ...nothing, days: [day('over')] }).kind).toBe('plan');
    expect(nextStep({ ...nothing, rounds: [round('over')] }).kind).toBe('plan');
  });

  it('[H10] offers the weak notes that are due before a new day, and after what is planned', () => {
    expect(nextStep({ ...nothing, due: 2 })).toEqual({ kind: 'review', due: 2 });
    expect(nextStep({ ...nothing, due: 2, days: [day('over')], rounds: [round('over')] })).toEqual({ kind: 'review', due: 2 });
    expect(nextStep({ ...nothing, due: 2, days: [day('planned')] }).kind).toBe('day');
    expect(nextStep({ ...nothing, due: 2, rounds: [round('planned')] }).kind).toBe('lobby');
  });

  it('[H1] offers what is under way before what is planned, and that before anything new', () => {
    const all = { ...nothing, days: [day('over'), day('break')], rounds: [round('planned'), round('running')] };
    expect(nextStep({ ...all, days: [day('round')] })).toMatchObject({ kind: 'day', day: { id: 'round' } });
    expect(nextStep(all)).toMatchObject({ kind: 'round', round: { id: 'running' } });
    expect(nextStep({ ...all, rounds: [round('planned')] })).toMatchObject({ kind: 'day', day: { id: 'break' } });
    expect(nextStep({ ...all, days: [], rounds: [round('planned', { dayId: 'a day' }), round('planned')] })).toEqual({ kind: 'lobby', round: round('planned') });
  });
});
