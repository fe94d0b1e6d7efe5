import type { Notice, Reason } from './api.ts';
import type { Comment } from './tree.ts';

interface Pending {
  readonly comment: Comment;
  readonly reason: Reason;
}

/** What users have not read yet. */
export class Notices {
  readonly #inboxes = new Map<string, Pending[]>();

  /** Tells all who watch something above a new comment. */
  announce(comment: Comment): void {
    const told = new Set([comment.author]);
    for (let above = comment.parent; above; above = above.parent) {
      const reason = above === comment.parent ? 'reply' : 'thread';
      for (const user of above.watchers) {
        if (!told.has(user)) this.#inbox(user).push({ comment, reason });
        told.add(user);
      }
    }
  }

  take(user: string): Notice[] {
    const pending = this.#inbox(user);
    this.#inboxes.delete(user);
    return pending.filter(({ comment }) => !comment.isPlaceholder).map(({ comment: { author, text }, reason }) => ({ author, text, reason }));
  }

  #inbox(user: string): Pending[] {
    const inbox = this.#inboxes.get(user) ?? [];
    this.#inboxes.set(user, inbox);
    return inbox;
  }
}
