import type { Sort } from './sorts.ts';
import type { Comment } from './tree.ts';

/** As comments stand on the page: each followed by what is below it. */
export function* walk(comments: readonly Comment[], sort: Sort, depth = 0): Generator<{ readonly comment: Comment; readonly depth: number }> {
  for (const comment of sort(comments)) {
    yield { comment, depth };
    yield* walk(comment.replies, sort, depth + 1);
  }
}
