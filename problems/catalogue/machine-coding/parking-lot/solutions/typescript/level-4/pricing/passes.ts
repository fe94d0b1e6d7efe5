const dayMs = 24 * 3_600_000;

interface Pass {
  readonly from: number;
  readonly until: number;
}

/** When which plates do not pay. */
export class Passes {
  readonly #passes = new Map<string, Pass[]>();

  /** Begins now, or at the end of the pass that the plate has. */
  buy(plate: string, days: number, now: number): void {
    const passes = this.#passes.get(plate) ?? [];
    const from = Math.max(now, passes.at(-1)?.until ?? now);
    passes.push({ from, until: from + days * dayMs });
    this.#passes.set(plate, passes);
  }

  cover(plate: string, moment: number): boolean {
    return this.#passes.get(plate)?.some(({ from, until }) => from <= moment && moment < until) ?? false;
  }
}
