import type { Clock } from '../../server/src/application/ports/clock.ts';

/** Time is a number in a test: it moves when told to. */
export interface FakeClock extends Clock {
  advance(ms: number): void;
  /** The machine sleeps, or its clock is set: the wall goes on and this clock does not notice by itself. */
  wallJumps(ms: number): void;
}

export function createFakeClock(start = 1_700_000_000_000): FakeClock {
  let now = start;
  let ahead = 0;
  return {
    now: () => now,
    wallAhead: () => ahead,
    catchUp(ms) {
      now += ms;
      ahead -= ms;
    },
    advance(ms) {
      now += ms;
    },
    wallJumps(ms) {
      ahead += ms;
    },
  };
}
