import type { DayView } from '@dayseven/contracts';
import { timeOfDay } from '../../shared/quantities.ts';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { kindMeans, kindNames } from '../../shared/round/kind-words.ts';
import { timetable, type Slot } from './timetable.ts';

const states: Readonly<Record<Slot['state'], string>> = { 'to-come': '', 'under-way': 'under way', over: 'over' };

/** The day as a list with clock times. */
export function Timetable({ view }: { readonly view: DayView }) {
  return (
    <ol className="plain-list timetable" aria-label="Rounds">
      {timetable(view).map(({ kind, minutes, from, to, state }, at) => (
        <li key={at} className={state === 'over' ? 'quiet' : undefined}>
          <span className="timetable-time">{timeOfDay(from)}{to !== undefined && ` to ${timeOfDay(to)}`}</span>
          <strong>{kindNames[kind]}</strong>
          <span className="quiet">{[to === undefined ? 'no limit' : spokenTime(minutes * 60_000), states[state]].filter((part) => part !== '').join(', ')}. {kindMeans[kind]}</span>
        </li>
      ))}
    </ol>
  );
}
