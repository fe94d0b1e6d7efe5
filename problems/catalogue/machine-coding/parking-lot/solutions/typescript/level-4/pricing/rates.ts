import type { Vehicle } from '../api.ts';

interface Rate {
  readonly from: number;
  readonly cents: number;
}

/** What an hour costs, in cents, now and at every moment before. */
export class Rates {
  /** Of each kind the first is the oldest. */
  readonly #rates: Readonly<Record<Vehicle, Rate[]>> = {
    motorcycle: [{ from: 0, cents: 100 }],
    car: [{ from: 0, cents: 200 }],
    truck: [{ from: 0, cents: 500 }],
  };

  set(vehicle: Vehicle, rate: Rate): void {
    this.#rates[vehicle].push(rate);
  }

  at(vehicle: Vehicle, moment: number): number {
    return this.#rates[vehicle].findLast(({ from }) => from <= moment)?.cents ?? 0;
  }
}
