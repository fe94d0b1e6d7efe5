import type { DayView } from '@dayseven/contracts';
import type { DayConditions } from '@dayseven/contracts/vocabulary';
import { counted } from '../../shared/quantities.ts';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { modeNames } from '../../shared/round/mode-words.ts';
import { languageNames } from '../../shared/words.ts';
import { dayMinutes } from './timetable.ts';

/** "3 rounds, 3 h 25 min with breaks, Go, Strict" */
export function dayLine(conditions: DayConditions): string {
  const minutes = dayMinutes(conditions);
  const long = minutes === undefined ? 'no limit' : spokenTime(minutes * 60_000);
  const withBreaks = conditions.rounds.length > 1 ? `${long} with breaks` : long;
  return [counted(conditions.rounds.length, 'round'), withBreaks, languageNames[conditions.language], modeNames[conditions.mode]].join(', ');
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
