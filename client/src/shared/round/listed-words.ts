import type { RoundListItem } from '@dayseven/contracts';
import { outcomeWords } from '../outcome-words.ts';
import { counted } from '../quantities.ts';
import { kindNames } from './kind-words.ts';
import { allowedTime, modeNames } from './mode-words.ts';
import { conditionsLine } from './conditions-words.ts';

/** The conditions of a listed round in a line. */
export function listedConditions({ kind, conditions, dsa }: RoundListItem): string {
  if (dsa) return conditionsLine(dsa.conditions);
  return [...(kind === 'practice' ? [] : [kindNames[kind]]), allowedTime(conditions), modeNames[conditions.mode]].join(', ');
}

/** "Boot order: accepted; Cold chain: nothing submitted", "4 questions answered, 6 notes reviewed" */
export function listedOutcome({ dsa, behavioral, design }: RoundListItem): string {
  if (design) return `${design.title}: ${design.shown} of ${counted(design.points, 'point')}`;
  if (behavioral) return `${counted(behavioral.answered, 'question')} answered, ${counted(behavioral.reviewed, 'note')} reviewed`;
  return (dsa?.problems ?? []).map(({ title, verdict }) => `${title}: ${verdict === undefined ? 'nothing submitted' : outcomeWords[verdict].name.toLowerCase()}`).join('; ');
}

/** Other rounds' than DSA come with their rating. */
export function hasReport({ kind, clock, design, behavioral }: RoundListItem): boolean {
  return clock.state === 'over' && (kind === 'dsa' || design !== undefined || behavioral?.headline !== undefined);
}
