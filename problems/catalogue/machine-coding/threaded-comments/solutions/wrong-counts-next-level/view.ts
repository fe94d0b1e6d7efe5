import type { Shown } from './api.ts';
import type { Sort } from './sorts.ts';
import type { Comment } from './tree.ts';

export interface Cut {
  readonly sort: Sort;
  readonly levels: number;
  readonly width: number;
}

export function* view(comments: readonly Comment[], cut: Cut, depth = 0): Generator<Shown> {
  for (const comment of firstOf(comments, cut, depth)) {
    const shown = firstOf(comment.replies, cut, depth + 1);
    const hidden = comment.replies.length - shown.length;
    yield { id: comment.id, depth, hidden };
    yield* view(comment.replies, cut, depth + 1);
  }
}

function firstOf(comments: readonly Comment[], { sort, levels, width }: Cut, depth: number): readonly Comment[] {
  return depth < levels ? sort(comments).slice(0, width) : [];
}
