export interface Link {
  readonly url: string;
  hits: number;
}

/** All links, by their codes. */
export class Links {
  readonly #links = new Map<string, Link>();
  #issued = 0;

  find(code: string): Link | undefined {
    return this.#links.get(code);
  }

  /** A new code for the address. */
  codeOf(url: string): string {
    this.#issued += 1;
    const code = this.#issued.toString(36);
    this.#links.set(code, { url, hits: 0 });
    return code;
  }
}
