import { Failure, type Receipt, type Ticket, type Vehicle } from './api.ts';
import { Board, nameOf, type Size, type Spot } from './board.ts';
import { Holds } from './holds.ts';
import { feeOf } from './pricing/fee.ts';
import { Passes } from './pricing/passes.ts';
import { Rates } from './pricing/rates.ts';

interface Stay {
  readonly plate: string;
  readonly vehicle: Vehicle;
  readonly spot: Spot;
  readonly since: number;
}

const smallest: Readonly<Record<Vehicle, Size>> = { motorcycle: 'small', car: 'medium', truck: 'large' };

export class ParkingLot {
  readonly #board: Board;
  readonly #stays = new Map<string, Stay>();
  readonly #inside = new Set<string>();
  readonly #holds = new Holds();
  readonly #rates = new Rates();
  readonly #passes = new Passes();
  #issued = 0;
  #takings = 0;

  constructor(small: number, medium: number, large: number) {
    this.#board = new Board({ small, medium, large });
  }

  park(plate: string, vehicle: Vehicle): Ticket {
    if (this.#inside.has(plate)) throw new Failure('already-parked');
    this.#endHolds();
    const spot = this.#holds.takeOf(plate)?.spot ?? this.#board.take(smallest[vehicle]);
    if (!spot) throw new Failure('full');
    this.#issued += 1;
    const id = `ticket-${this.#issued}`;
    this.#stays.set(id, { plate, vehicle, spot, since: Date.now() });
    this.#inside.add(plate);
    return { id, spot: nameOf(spot) };
  }

  leave(ticket: string): Receipt {
    const stay = this.#stayOf(ticket);
    this.#stays.delete(ticket);
    this.#inside.delete(stay.plate);
    this.#board.release(stay.spot);
    this.#takings += this.#feeOf(stay);
    return { spot: nameOf(stay.spot), minutes: minutesOf(stay) };
  }

  free(vehicle: Vehicle): number {
    this.#endHolds();
    return this.#board.free(smallest[vehicle]);
  }

  quote(ticket: string): number {
    const stay = this.#stayOf(ticket);
    return this.#feeOf(stay);
  }

  takings(): number {
    return this.#takings;
  }

  reserve(plate: string, vehicle: Vehicle, minutes: number): string {
    this.#endHolds();
    if (this.#inside.has(plate)) throw new Failure('already-parked');
    if (this.#holds.has(plate)) throw new Failure('already-held');
    const spot = this.#board.take(smallest[vehicle]);
    if (!spot) throw new Failure('full');
    return this.#holds.add({ plate, spot, until: Date.now() + minutes * 60_000 });
  }

  cancel(id: string): boolean {
    this.#endHolds();
    const hold = this.#holds.take(id);
    if (hold) this.#board.release(hold.spot);
    return hold !== undefined;
  }

  setRate(vehicle: Vehicle, cents: number): void {
    this.#rates.set(vehicle, { from: Date.now(), cents });
  }

  buyPass(plate: string, days: number): void {
    this.#passes.buy(plate, days, Date.now());
  }

  #feeOf(stay: Stay): number {
    const { plate, vehicle, since } = stay;
    return feeOf({ since, minutes: minutesOf(stay) }, (moment) => (this.#passes.cover(plate, moment) ? 0 : this.#rates.at(vehicle, moment)));
  }

  /** Frees what was held until now or earlier; nobody sees the lot before. */
  #endHolds(): void {
    for (const { spot } of this.#holds.takeOver(Date.now())) this.#board.release(spot);
  }

  #stayOf(ticket: string): Stay {
    const stay = this.#stays.get(ticket);
    if (!stay) throw new Failure('unknown-ticket');
    return stay;
  }
}

/** Each minute that has begun. */
function minutesOf({ since }: Stay): number {
  return Math.ceil((Date.now() - since) / 60_000);
}
