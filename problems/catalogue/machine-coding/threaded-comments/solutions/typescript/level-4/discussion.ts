import { Failure, type Notice, type Order, type Ranked, type Row, type Shown } from './api.ts';
import { Notices } from './notices.ts';
import { scoreOf, sorts } from './sorts.ts';
import { type Comment, Tree } from './tree.ts';
import { view } from './view.ts';
import { walk } from './walk.ts';

export class Discussion {
  readonly #tree = new Tree();
  readonly #notices = new Notices();

  post(author: string, text: string): string {
    return this.#tree.add(undefined, author, text).id;
  }

  reply(id: string, author: string, text: string): string {
    const comment = this.#tree.add(this.#written(id), author, text);
    this.#notices.announce(comment);
    return comment.id;
  }

  edit(id: string, author: string, text: string): number {
    const comment = this.#own(id, author);
    comment.text = text;
    comment.edits += 1;
    return comment.edits;
  }

  remove(id: string, author: string): boolean {
    return this.#tree.remove(this.#own(id, author));
  }

  show(): Row[] {
    return [...walk(this.#tree.roots, sorts.oldest)].map(({ comment: { id, author, text, replies }, depth }) => ({ id, author, text, depth, replies: replies.length }));
  }

  vote(id: string, user: string, value: number): number {
    const comment = this.#written(id);
    comment.votes.set(user, value);
    return scoreOf(comment);
  }

  list(order: Order): Ranked[] {
    return [...walk(this.#tree.roots, sorts[order])].map(({ comment, depth }) => ({ id: comment.id, score: scoreOf(comment), depth }));
  }

  roots(order: Order, after: string, size: number): Ranked[] {
    const sorted = sorts[order](this.#tree.roots);
    const from = after === '' ? 0 : sorted.findIndex(({ id }) => id === after) + 1;
    if (after !== '' && from === 0) throw new Failure('unknown-comment');
    return sorted.slice(from, from + size).map((comment) => ({ id: comment.id, score: scoreOf(comment), depth: 0 }));
  }

  view(order: Order, levels: number, width: number): Shown[] {
    return [...view(this.#tree.roots, { sort: sorts[order], levels, width })];
  }

  watch(id: string, user: string): boolean {
    const { watchers } = this.#comment(id);
    const isNew = !watchers.has(user);
    watchers.add(user);
    return isNew;
  }

  unwatch(id: string, user: string): boolean {
    return this.#comment(id).watchers.delete(user);
  }

  inbox(user: string): Notice[] {
    return this.#notices.take(user);
  }

  #comment(id: string): Comment {
    const comment = this.#tree.find(id);
    if (!comment) throw new Failure('unknown-comment');
    return comment;
  }

  #written(id: string): Comment {
    const comment = this.#comment(id);
    if (comment.isPlaceholder) throw new Failure('deleted');
    return comment;
  }

  #own(id: string, author: string): Comment {
    const comment = this.#written(id);
    if (comment.author !== author) throw new Failure('not-yours');
    return comment;
  }
}
