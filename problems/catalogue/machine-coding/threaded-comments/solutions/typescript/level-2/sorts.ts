import type { Order } from './api.ts';
import type { Comment } from './tree.ts';

/** Takes comments with the same parent as they were written, and leaves them so. */
export type Sort = (comments: readonly Comment[]) => readonly Comment[];

export const sorts: Readonly<Record<Order, Sort>> = {
  oldest: (comments) => comments,
  newest: (comments) => [...comments].reverse(),
  // Sorting keeps the order of equal ones.
  best: (comments) => [...comments].sort((a, b) => scoreOf(b) - scoreOf(a)),
};

export function scoreOf({ votes }: Comment): number {
  return [...votes.values()].reduce((sum, vote) => sum + vote, 0);
}
