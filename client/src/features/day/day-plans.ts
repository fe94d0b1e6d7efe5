import type { DayConditions, PlannedRound, TimedKind } from '@dayseven/contracts/vocabulary';

/** What a round of each kind usually takes. */
export const usualMinutes: Readonly<Record<TimedKind, number>> = { dsa: 70, design: 65, behavioral: 50, 'machine-coding': 55 };

export type DayPlan = 'four-hours' | 'six-hours';

export interface PlannedHours {
  readonly name: string;
  readonly hours: number;
  /** In their fixed order. */
  readonly rounds: readonly PlannedRound[];
}

const usual = (kind: TimedKind): PlannedRound => ({ kind, minutes: usualMinutes[kind] });
const ofFourHours = (['dsa', 'design', 'behavioral'] as const).map(usual);

/** The plans of day 7, named by the hours they are for. */
export const dayPlans: Readonly<Record<DayPlan, PlannedHours>> = {
  'four-hours': { name: 'The 4-hour day', hours: 4, rounds: ofFourHours },
  'six-hours': { name: 'The 6-hour day', hours: 6, rounds: [...ofFourHours, usual('machine-coding')] },
};

/** The plan whose rounds these are, however long they are. */
export function planOf(rounds: readonly PlannedRound[]): DayPlan | undefined {
  const kindsOf = (all: readonly PlannedRound[]) => all.map(({ kind }) => kind).join();
  return (Object.keys(dayPlans) as DayPlan[]).find((plan) => kindsOf(dayPlans[plan].rounds) === kindsOf(rounds));
}

export type Preset = 'interview' | 'rehearsal';

type Held = Pick<DayConditions, 'mode' | 'extraTime' | 'assistance' | 'breakMinutes'>;

/** What is set for you until you say otherwise. */
export const presets: Readonly<Record<Preset, { readonly name: string; readonly held: Held }>> = {
  interview: { name: 'As in the interview: Strict', held: { mode: 'strict', extraTime: 1, assistance: 'highlighting', breakMinutes: 10 } },
  rehearsal: { name: 'As a rehearsal: Relaxed', held: { mode: 'relaxed', extraTime: 1, assistance: 'completion', breakMinutes: 10 } },
};

/** The preset that conditions are still those of. */
export function presetOf(conditions: Held): Preset | undefined {
  const { mode, extraTime, assistance, breakMinutes } = conditions;
  const same = (held: Held) => held.mode === mode && held.extraTime === extraTime && held.assistance === assistance && held.breakMinutes === breakMinutes;
  return (Object.keys(presets) as Preset[]).find((preset) => same(presets[preset].held));
}
