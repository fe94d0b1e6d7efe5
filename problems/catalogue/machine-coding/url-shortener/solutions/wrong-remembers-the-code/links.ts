export interface Link {
  readonly url: string;
  hits: number;
}

/** All links, by their codes and aliases. */
export class Links {
  readonly #links = new Map<string, Link>();
  readonly #codes = new Map<string, string>();
  #issued = 0;

  find(code: string): Link | undefined {
    return this.#links.get(code);
  }

  /** The code that the address has, or else a new one. */
  codeOf(url: string): string {
    const known = this.#codes.get(url);
    if (known !== undefined) return known;
    this.#issued += 1;
    const code = this.#issued.toString(36);
    this.#codes.set(url, code);
    this.add(code, url);
    return code;
  }

  add(code: string, url: string): void {
    this.#links.set(code, { url, hits: 0 });
  }

  /** Says whether there was one. */
  remove(code: string): boolean {
    const link = this.#links.get(code);
    if (!link) return false;
    this.#links.delete(code);
    return true;
  }
}
