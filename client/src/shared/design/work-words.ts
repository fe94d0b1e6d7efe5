import type { WorkTime } from './work-spans.ts';

/** "9 of 8 min", or "9 min" for what was given no minutes. */
export function workTimeWords({ spentMs, budgetMinutes }: WorkTime): string {
  return `${Math.round(spentMs / 60_000)}${budgetMinutes === undefined ? '' : ` of ${budgetMinutes}`} min`;
}
