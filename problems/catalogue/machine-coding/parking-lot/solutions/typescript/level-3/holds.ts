import type { Spot } from './board.ts';

export interface Hold {
  readonly plate: string;
  readonly spot: Spot;
  readonly until: number;
}

/** The spots that wait for somebody, by their ids and by the plates they are for. */
export class Holds {
  readonly #byId = new Map<string, Hold>();
  readonly #ids = new Map<string, string>();
  #issued = 0;

  add(hold: Hold): string {
    this.#issued += 1;
    const id = `hold-${this.#issued}`;
    this.#byId.set(id, hold);
    this.#ids.set(hold.plate, id);
    return id;
  }

  has(plate: string): boolean {
    return this.#ids.has(plate);
  }

  take(id: string): Hold | undefined {
    const hold = this.#byId.get(id);
    this.#byId.delete(id);
    if (hold) this.#ids.delete(hold.plate);
    return hold;
  }

  takeOf(plate: string): Hold | undefined {
    return this.take(this.#ids.get(plate) ?? '');
  }

  /** Those that are over at a time. */
  takeOver(now: number): readonly Hold[] {
    const over = [...this.#byId].filter(([, { until }]) => until <= now);
    return over.flatMap(([id]) => this.take(id) ?? []);
  }
}
