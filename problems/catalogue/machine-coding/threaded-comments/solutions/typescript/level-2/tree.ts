export interface Comment {
  readonly id: string;
  readonly parent: Comment | undefined;
  readonly replies: Comment[];
  /** By user. */
  readonly votes: Map<string, number>;
  author: string;
  text: string;
  edits: number;
  isPlaceholder: boolean;
}

/** All comments of an article that have not vanished. */
export class Tree {
  readonly roots: Comment[] = [];
  readonly #byId = new Map<string, Comment>();
  #written = 0;

  find(id: string): Comment | undefined {
    return this.#byId.get(id);
  }

  add(parent: Comment | undefined, author: string, text: string): Comment {
    this.#written += 1;
    const comment: Comment = { id: `comment-${this.#written}`, parent, replies: [], votes: new Map(), author, text, edits: 0, isPlaceholder: false };
    this.#byId.set(comment.id, comment);
    this.#besides(comment).push(comment);
    return comment;
  }

  /** Makes a placeholder of it, or lets it vanish with all above it that nothing holds up any more; says whether it vanished. */
  remove(comment: Comment): boolean {
    comment.isPlaceholder = true;
    comment.author = '';
    comment.text = '';
    if (comment.replies.length > 0) return false;
    for (let last: Comment | undefined = comment; last?.isPlaceholder && last.replies.length === 0; last = last.parent) this.#drop(last);
    return true;
  }

  #drop(comment: Comment): void {
    const besides = this.#besides(comment);
    besides.splice(besides.indexOf(comment), 1);
    this.#byId.delete(comment.id);
  }

  #besides({ parent }: Comment): Comment[] {
    return parent ? parent.replies : this.roots;
  }
}
