import type { DayView } from '@dayseven/contracts';
import type { DayConditions, PlannedRound } from '@dayseven/contracts/vocabulary';
import { counted, dateAndTime, timeOfDay } from '../../shared/quantities.ts';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { modeNames } from '../../shared/round/mode-words.ts';
import { languageNames } from '../../shared/words.ts';
import { kindNames } from '../../shared/round/kind-words.ts';
import { dayMinutes } from './timetable.ts';

const minute = 60_000;

/** "DSA 1 h 10 min, System design 1 h 5 min" */
export function roundsLine(rounds: readonly PlannedRound[]): string {
  return rounds.map(({ kind, minutes }) => `${kindNames[kind]} ${spokenTime(minutes * minute)}`).join(', ');
}

/** "Nov 28, 2026, 9:00 AM to 12:40 PM" once it was held, else when it is to begin. */
export function dayWhen({ conditions, rounds }: Pick<DayView, 'conditions' | 'rounds'>): string {
  const startedAt = rounds[0]?.clock?.startedAt;
  const from = dateAndTime(startedAt ?? conditions.startsAt);
  const endedAt = rounds.findLast(({ clock }) => clock?.endedAt !== undefined)?.clock?.endedAt;
  return endedAt === undefined ? from : `${from} to ${timeOfDay(endedAt)}`;
}

/** "3 rounds, 3 h 25 min with breaks, Go, Strict" */
export function dayLine(conditions: DayConditions): string {
  const minutes = dayMinutes(conditions);
  const long = minutes === undefined ? 'no limit' : spokenTime(minutes * minute);
  const withBreaks = conditions.rounds.length > 1 ? `${long} with breaks` : long;
  return [counted(conditions.rounds.length, 'round'), withBreaks, languageNames[conditions.language], modeNames[conditions.mode]].join(', ');
}

/** "DSA 1 h 10 min, System design 1 h 5 min, Behavioral 50 min and 2 breaks of 10 min are 3 h 25 min; what is left of the 4 hours is for looking back." */
export function hoursLine(conditions: DayConditions, hours: number): string {
  const { rounds, breakMinutes } = conditions;
  const parts = `${roundsLine(rounds)} and ${breakMinutes === 0 ? 'no break' : `${counted(rounds.length - 1, 'break')} of ${spokenTime(breakMinutes * minute)}`}`;
  const minutes = dayMinutes(conditions);
  if (minutes === undefined) return `${parts}, without a limit.`;
  return `${parts} are ${spokenTime(minutes * minute)}${conditions.extraTime === 1 ? '' : ' with the extra time'}${minutes < hours * 60 ? `; what is left of the ${hours} hours is for looking back` : ''}.`;
}

/** Where a day stands, for a list. */
export function standingWords({ standing, rounds }: Pick<DayView, 'standing' | 'rounds'>): string {
  const begun = rounds.filter(({ roundId }) => roundId !== undefined).length;
  switch (standing.at) {
    case 'planned': return 'Planned';
    case 'round': return `Round ${begun} of ${rounds.length} is under way`;
    case 'break': return `In the break after round ${begun} of ${rounds.length}`;
    case 'over': return begun === rounds.length ? 'Over' : `Over after ${begun} of ${counted(rounds.length, 'round')}`;
  }
}
