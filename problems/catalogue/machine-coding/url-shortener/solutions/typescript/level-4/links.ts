import { Hits } from './hits.ts';

export interface Link {
  readonly url: string;
  readonly hits: Hits;
  /** When it ends, unless it does not. */
  until?: number;
}

/** All links, by their codes and aliases. */
export class Links {
  readonly #links = new Map<string, Link>();
  readonly #codes = new Map<string, string>();
  #issued = 0;

  /** Removes a link that is over instead. */
  find(code: string, now: number): Link | undefined {
    const link = this.#links.get(code);
    if (link && isOver(link, now)) this.remove(code, now);
    return this.#links.get(code);
  }

  /** The code that the address has, or else a new one. */
  codeOf(url: string, now: number): string {
    const known = this.#codes.get(url);
    if (known !== undefined && this.find(known, now)) return known;
    this.#issued += 1;
    const code = this.#issued.toString(36);
    this.#codes.set(url, code);
    this.add(code, url);
    return code;
  }

  /** In the order in which they were made. */
  all(now: number): readonly (readonly [string, Link])[] {
    return [...this.#links].filter(([, link]) => !isOver(link, now));
  }

  add(code: string, url: string): void {
    this.#links.set(code, { url, hits: new Hits() });
  }

  /** Says whether there was one that was not over yet. */
  remove(code: string, now: number): boolean {
    const link = this.#links.get(code);
    if (!link) return false;
    this.#links.delete(code);
    if (this.#codes.get(link.url) === code) this.#codes.delete(link.url);
    return !isOver(link, now);
  }
}

function isOver({ until }: Link, now: number): boolean {
  return until !== undefined && until <= now;
}
