import type { Generators, Random } from '../../../src/authoring.ts';

interface Job {
  readonly first: number;
  readonly last: number;
  readonly rate: number;
}

interface Input {
  readonly minutes: number;
  readonly jobs: readonly Job[];
  readonly limit: number;
  readonly duration: number;
}

const longest = 200_000;

function anyJob(random: Random, minutes: number, greatest: number): Job {
  const [first = 0, last = 0] = [random.int(0, minutes - 1), random.int(0, minutes - 1)].sort((a, b) => a - b);
  return { first, last, rate: random.int(1, greatest) };
}

/** A plan in which about half of the jobs may run at once before the link is too busy. */
function plan(random: Random, minutes: number, jobs: number, greatest: number): Input {
  return {
    minutes,
    jobs: random.array(jobs, () => anyJob(random, minutes, greatest)),
    limit: Math.floor(jobs * greatest * random.float(0.05, 0.25)),
    duration: random.int(1, Math.ceil(minutes / 6)),
  };
}

export const generators: Generators<Input> = {
  random: (random) => plan(random, random.int(5, 60), random.int(1, 15), 20),
  /** Free only in a stretch at each end, of which just the last is long enough. */
  large: (random) => {
    const edge = random.int(2_000, 4_000);
    const last = longest - edge - 2;
    const longJob = (): Job => ({ first: random.int(edge, 40_000), last: random.int(160_000, last), rate: random.int(1, 1_000_000_000) });
    const all = { first: edge, last, rate: 1_000_000 };
    return { minutes: longest, jobs: random.shuffle([all, ...random.array(99_999, longJob)]), limit: 999_999, duration: edge + 1 };
  },
  /** Busy for one minute again and again, always one minute too early for the copy. */
  comb: (random) => {
    const duration = random.int(80_000, 95_000);
    const jobs: Job[] = [];
    for (let minute = duration - 1; minute < longest; minute += duration) jobs.push({ first: minute, last: minute, rate: random.int(10, 20) });
    return { minutes: longest, jobs: random.shuffle(jobs), limit: 9, duration };
  },
  small: (random) => plan(random, random.int(1, 9), random.int(0, 4), 3),
};
