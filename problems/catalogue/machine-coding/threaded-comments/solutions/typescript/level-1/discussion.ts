import { Failure, type Row } from './api.ts';
import { type Comment, Tree } from './tree.ts';
import { walk } from './walk.ts';

export class Discussion {
  readonly #tree = new Tree();

  post(author: string, text: string): string {
    return this.#tree.add(undefined, author, text).id;
  }

  reply(id: string, author: string, text: string): string {
    return this.#tree.add(this.#written(id), author, text).id;
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
    return [...walk(this.#tree.roots)].map(({ comment: { id, author, text, replies }, depth }) => ({ id, author, text, depth, replies: replies.length }));
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
