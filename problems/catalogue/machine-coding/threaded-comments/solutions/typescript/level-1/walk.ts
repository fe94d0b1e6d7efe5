import type { Comment } from './tree.ts';

/** As comments stand on the page: each followed by what is below it. */
export function* walk(comments: readonly Comment[], depth = 0): Generator<{ readonly comment: Comment; readonly depth: number }> {
  for (const comment of comments) {
    yield { comment, depth };
    yield* walk(comment.replies, depth + 1);
  }
}
