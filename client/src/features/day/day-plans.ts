import type { DayConditions, PlannedRound } from '@dayseven/contracts/vocabulary';

export type DayPlan = 'four-hours' | 'six-hours';

/** The rounds of each plan in their fixed order, with what a round usually takes. */
export const dayPlans: Readonly<Record<DayPlan, { readonly name: string; readonly rounds: readonly PlannedRound[] }>> = {
  'four-hours': { name: 'The 4-hour day', rounds: [{ kind: 'dsa', minutes: 70 }] },
  'six-hours': { name: 'The 6-hour day', rounds: [{ kind: 'dsa', minutes: 70 }, { kind: 'dsa', minutes: 55 }] },
};

export type Preset = 'interview' | 'rehearsal';

type Held = Pick<DayConditions, 'mode' | 'extraTime' | 'assistance' | 'breakMinutes'>;

/** What is set for you until you say otherwise. */
export const presets: Readonly<Record<Preset, { readonly name: string; readonly held: Held }>> = {
  interview: { name: 'As in the interview', held: { mode: 'strict', extraTime: 1, assistance: 'highlighting', breakMinutes: 10 } },
  rehearsal: { name: 'A rehearsal', held: { mode: 'relaxed', extraTime: 1, assistance: 'completion', breakMinutes: 10 } },
};

/** The preset that conditions are still those of. */
export function presetOf(conditions: Held): Preset | undefined {
  const { mode, extraTime, assistance, breakMinutes } = conditions;
  const same = (held: Held) => held.mode === mode && held.extraTime === extraTime && held.assistance === assistance && held.breakMinutes === breakMinutes;
  return (Object.keys(presets) as Preset[]).find((preset) => same(presets[preset].held));
}
