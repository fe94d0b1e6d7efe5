import type { DayView, RoundOfDay } from '@dayseven/contracts';
import type { DayConditions } from '@dayseven/contracts/vocabulary';

/** A round of a day by the wall clock, in milliseconds since 1970. */
export interface Slot {
  readonly kind: RoundOfDay['kind'];
  readonly minutes: number;
  readonly from: number;
  /** Undefined for a round without a limit, and for every moment after one. */
  readonly to: number | undefined;
  readonly state: 'to-come' | 'under-way' | 'over';
}

const minute = 60_000;

/** When each round of a day was or will be, if breaks are as long as planned: what is to come moves with what was. */
export function timetable({ conditions, rounds, now }: Pick<DayView, 'conditions' | 'rounds' | 'now'>): readonly Slot[] {
  const slots: Slot[] = [];
  for (const { kind, minutes, clock } of rounds) {
    const from = clock?.startedAt ?? nextStart(slots.at(-1), conditions, now);
    slots.push({ kind, minutes, from, to: clock?.endedAt ?? clock?.deadlineAt ?? plannedEnd(from, minutes, conditions), state: states[clock?.state ?? 'planned'] });
  }
  return slots;
}

const states = { planned: 'to-come', running: 'under-way', paused: 'under-way', over: 'over' } as const;

function plannedEnd(from: number, minutes: number, { extraTime }: DayConditions): number | undefined {
  return extraTime === 'untimed' ? undefined : from + minutes * extraTime * minute;
}

function nextStart(last: Slot | undefined, { startsAt, breakMinutes }: DayConditions, now: number): number {
  if (last === undefined) return Math.max(startsAt, now);
  const after = (last.to ?? now) + breakMinutes * minute;
  return last.state === 'over' ? Math.max(after, now) : after;
}

/** Minutes of a whole day, breaks and extra time counted in; undefined for one without limits. */
export function dayMinutes({ rounds, breakMinutes, extraTime }: DayConditions): number | undefined {
  if (extraTime === 'untimed') return undefined;
  return rounds.reduce((sum, { minutes }) => sum + minutes * extraTime, 0) + breakMinutes * (rounds.length - 1);
}
