import { Failure, type Receipt, type Ticket, type Vehicle } from './api.ts';
import { Board, nameOf, type Size, type Spot } from './board.ts';
import { feeOf } from './pricing/fee.ts';

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
  #issued = 0;
  #takings = 0;

  constructor(small: number, medium: number, large: number) {
    this.#board = new Board({ small, medium, large });
  }

  park(plate: string, vehicle: Vehicle): Ticket {
    if (this.#inside.has(plate)) throw new Failure('already-parked');
    const spot = this.#board.take(smallest[vehicle]);
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
    this.#takings += feeOf(stay.vehicle, minutesOf(stay));
    return { spot: nameOf(stay.spot), minutes: minutesOf(stay) };
  }

  free(vehicle: Vehicle): number {
    return this.#board.free(smallest[vehicle]);
  }

  quote(ticket: string): number {
    const stay = this.#stayOf(ticket);
    return feeOf(stay.vehicle, minutesOf(stay));
  }

  takings(): number {
    return this.#takings;
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
