import type { Generators, Random } from '../../../src/authoring.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Input {
  readonly openings: readonly Span[];
  readonly shifts: readonly Span[];
}

interface Sizes {
  readonly openings: number;
  readonly shifts: number;
  /** How long an opening, a closed time and an ordinary shift may be. */
  readonly length: number;
  /** 1 spreads the shifts evenly; the greater, the more of them are early. */
  readonly early?: number;
}

/** Openings, and shifts somewhere in the same time, now and then a very long one. */
function week(random: Random, { openings, shifts, length, early = 1 }: Sizes): Input {
  let now = 0;
  const open = random.array(openings, () => {
    const start = now + random.int(1, length);
    now = start + random.int(1, length);
    return { start, end: now };
  });
  const staffed = random.array(shifts, () => {
    const start = Math.floor((now + length) * random.float(0, 1) ** early);
    return { start, end: start + random.int(1, random.bool(0.05) ? 5 * length : length) };
  });
  return { openings: open, shifts: staffed.sort((a, b) => a.start - b.start) };
}

export const generators: Generators<Input> = {
  random: (random) => week(random, { openings: random.int(1, 12), shifts: random.int(0, 20), length: random.int(2, 20) }),
  large: (random) => week(random, { openings: 100_000, shifts: 100_000, length: random.int(1_000, 4_000), early: 4 }),
  /** The first shift lasts nearly all the time, and all the others lie behind it in the list. */
  'long-shift-first': (random) => {
    const { openings, shifts } = week(random, { openings: 100_000, shifts: 99_999, length: 100 });
    const end = openings[random.int(95_000, 99_000)]?.start ?? 1;
    return { openings, shifts: [{ start: 0, end }, ...shifts] };
  },
  small: (random) => week(random, { openings: random.int(0, 4), shifts: random.int(0, 5), length: 4 }),
};
