import type { StarSharesView } from '@dayseven/contracts';
import type { StarPart } from '@dayseven/contracts/vocabulary';

export const starNames: Readonly<Record<StarPart, string>> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' };

export const starParts = Object.keys(starNames) as readonly StarPart[];

/** "Situation 58 %, Task 0 %, Action 38 %, Result 4 %; 10 % before the first mark." */
export function sharesWords(shares: StarSharesView): string {
  const told = starParts.map((part) => `${starNames[part]} ${shares[part]} %`).join(', ');
  return shares.unmarked === 0 ? `${told}.` : `${told}; ${shares.unmarked} % before the first mark.`;
}
