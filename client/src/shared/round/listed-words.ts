import type { RoundListItem } from '@dayseven/contracts';
import { outcomeWords } from '../outcome-words.ts';
import { allowedTime, modeNames } from './mode-words.ts';
import { conditionsLine } from './conditions-words.ts';

/** The conditions of a listed round in a line. */
export function listedConditions({ conditions, dsa }: RoundListItem): string {
  return dsa ? conditionsLine(dsa.conditions) : `${allowedTime(conditions)}, ${modeNames[conditions.mode]}`;
}

/** "Boot order: accepted; Cold chain: nothing submitted" */
export function listedOutcome({ dsa }: RoundListItem): string {
  return (dsa?.problems ?? []).map(({ title, verdict }) => `${title}: ${verdict === undefined ? 'nothing submitted' : outcomeWords[verdict].name.toLowerCase()}`).join('; ');
}
