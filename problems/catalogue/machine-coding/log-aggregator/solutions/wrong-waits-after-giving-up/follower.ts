import { Failure, type Line } from './api.ts';
import type { Matches } from './matches.ts';

interface Waiting {
  readonly give: (line: Line) => void;
  readonly refuse: (failure: Failure) => void;
}

/** Either lines wait for calls, or calls for lines, never both. */
export class Follower {
  missed = 0;
  readonly #matches: Matches;
  readonly #room: number;
  readonly #queue: Line[] = [];
  readonly #waiting = new Set<Waiting>();

  constructor(matches: Matches, room: number) {
    this.#matches = matches;
    this.#room = room;
  }

  offer(line: Line): void {
    if (!this.#matches(line)) return;
    const [first] = this.#waiting;
    if (first) {
      this.#waiting.delete(first);
      first.give(line);
      return;
    }
    this.#queue.push(line);
    if (this.#queue.length <= this.#room) return;
    this.#queue.shift();
    this.missed += 1;
  }

  next(patience: number): Promise<Line> {
    const line = this.#queue.shift();
    return line ? Promise.resolve(line) : this.#wait(patience);
  }

  end(): void {
    for (const { refuse } of this.#waiting) refuse(new Failure('unknown-follower'));
    this.#waiting.clear();
  }

  async #wait(patience: number): Promise<Line> {
    const { promise, ...waiting } = withResolvers();
    const giveUp = setTimeout(() => void waiting.refuse(new Failure('nothing')), patience);
    this.#waiting.add(waiting);
    try {
      return await promise;
    } finally {
      clearTimeout(giveUp);
    }
  }
}

function withResolvers(): Waiting & { readonly promise: Promise<Line> } {
  let give: Waiting['give'] = () => undefined;
  let refuse: Waiting['refuse'] = () => undefined;
  const promise = new Promise<Line>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  return { promise, give, refuse };
}
