import type { RoundListItem } from '@dayseven/contracts';
import { outcomeWords } from '../outcome-words.ts';
import { counted } from '../quantities.ts';
import { kindNames } from './kind-words.ts';
import { allowedTime, modeNames } from './mode-words.ts';
import { conditionsLine, dsaName } from './conditions-words.ts';

/** "System design round", "Drill" */
export function roundName({ kind, dsa }: Pick<RoundListItem, 'kind' | 'dsa'>): string {
  if (kind === 'practice') return 'Practice';
  return dsa ? dsaName(dsa.conditions) : `${kindNames[kind]} round`;
}

/** The conditions of a listed round in a line. */
export function listedConditions({ conditions, dsa }: RoundListItem): string {
  return dsa ? conditionsLine(dsa.conditions) : [allowedTime(conditions), modeNames[conditions.mode]].join(', ');
}

/** "Boot order: accepted; Cold chain: nothing submitted", "4 questions answered, 6 notes reviewed", "Parking lot: 2 of 3 levels passed" */
export function listedOutcome({ dsa, behavioral, design, machine }: RoundListItem): string {
  if (design) return `${design.title}: ${design.shown} of ${counted(design.points, 'point')}`;
  if (machine) return `${machine.title}: ${machine.passed} of ${counted(machine.levels, 'level')} passed`;
  if (behavioral) return `${counted(behavioral.answered, 'question')} answered, ${counted(behavioral.reviewed, 'note')} reviewed`;
  return (dsa?.problems ?? []).map(({ title, verdict }) => `${title}: ${verdict === undefined ? 'nothing submitted' : outcomeWords[verdict].name.toLowerCase()}`).join('; ');
}

/** Whether it can be read again as a report and watched as a tape; other rounds' than DSA come with their rating, and machine coding's when it is judged. */
export function hasReport({ kind, clock, design, behavioral, machine }: RoundListItem): boolean {
  return clock.state === 'over' && (kind === 'dsa' || design !== undefined || behavioral?.headline !== undefined || machine !== undefined);
}
