import type { Phase } from '@dayseven/contracts/vocabulary';
import { spokenTime } from './clock-words.ts';

export const phaseNames: Readonly<Record<Phase, string>> = { plan: 'Clarify and plan', implement: 'Implement', check: 'Test and complexity' };

/** "4 min of 9 min", "22 min of 18 min, 4 min over"; less than a minute over is as planned. */
export function phaseTimeWords({ spentMs, budgetMs }: { readonly spentMs: number; readonly budgetMs: number }): string {
  const overMs = spentMs - budgetMs;
  // A guide of some minutes is not one to the second.
  const guideMs = budgetMs < 2 * 60_000 ? budgetMs : Math.round(budgetMs / 60_000) * 60_000;
  return `${spokenTime(spentMs)} of ${spokenTime(guideMs)}${overMs >= 60_000 ? `, ${spokenTime(overMs)} over` : ''}`;
}
