import type { DayView, ProblemListItem, RoundListItem } from '@dayseven/contracts';

/** The one thing the first page offers to do. */
export type NextStep =
  | { readonly kind: 'first-visit' }
  | { readonly kind: 'day'; readonly day: DayView }
  | { readonly kind: 'round'; readonly round: RoundListItem }
  | { readonly kind: 'lobby'; readonly round: RoundListItem }
  | { readonly kind: 'review'; readonly due: number }
  | { readonly kind: 'plan' };

export interface Known {
  /** The newest first. */
  readonly days: readonly DayView[];
  /** The newest first. */
  readonly rounds: readonly RoundListItem[];
  readonly problems: readonly Pick<ProblemListItem, 'attempted'>[];
  /** Weak notes of today. */
  readonly due: number;
}

/** What is under way comes before what is planned, that before the notes that are due, and those before anything new. */
export function nextStep({ days, rounds, problems, due }: Known): NextStep {
  const day = days.find(({ standing }) => standing.at !== 'over');
  const running = rounds.find(({ clock }) => clock.state === 'running' || clock.state === 'paused');
  const planned = rounds.find(({ clock, dayId }) => clock.state === 'planned' && dayId === undefined);
  if (day?.standing.at === 'round') return { kind: 'day', day };
  if (running) return { kind: 'round', round: running };
  if (day) return { kind: 'day', day };
  if (planned) return { kind: 'lobby', round: planned };
  if (due > 0) return { kind: 'review', due };
  const isNew = days.length === 0 && rounds.length === 0 && !problems.some(({ attempted }) => attempted);
  return { kind: isNew ? 'first-visit' : 'plan' };
}
