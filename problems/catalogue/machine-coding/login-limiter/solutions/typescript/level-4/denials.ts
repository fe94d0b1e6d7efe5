const keptMs = 3600 * 1000;

interface Denial {
  readonly address: string;
  readonly name: string;
  readonly at: number;
}

/** Those of the last hour, oldest first. */
export class Denials {
  readonly #denials: Denial[] = [];

  add(denial: Denial): void {
    const first = this.#denials.findIndex(({ at }) => denial.at - at < keptMs);
    this.#denials.splice(0, first === -1 ? this.#denials.length : first);
    this.#denials.push(denial);
  }

  /** The addresses that were denied for so many different names lately. */
  attackers(names: number, ms: number, now: number): string[] {
    const namesOf = new Map<string, Set<string>>();
    for (const { address, name, at } of this.#denials) {
      if (now - at < ms) namesOf.set(address, (namesOf.get(address) ?? new Set()).add(name));
    }
    return [...namesOf].filter(([, tried]) => tried.size >= names).map(([address]) => address).sort();
  }
}
