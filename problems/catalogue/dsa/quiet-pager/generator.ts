import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly alerts: readonly { readonly check: string; readonly at: number }[];
  readonly checks: readonly { readonly name: string; readonly team: string; readonly quiet: number }[];
  readonly fallback: string;
}

interface Sizes {
  readonly alerts: number;
  readonly checks: number;
  readonly teams: number;
  /** Seconds from one alert to the next, at most. */
  readonly pause: number;
  readonly quiet: number;
}

/** A day on call: some checks are listed twice, some alerts have none, and the fallback is a team like the others. */
function day(random: Random, sizes: Sizes): Input {
  const names = Array.from({ length: sizes.checks }, (_, i) => `check${String(i).padStart(5, '0')}`);
  const teams = Array.from({ length: sizes.teams }, (_, i) => `team${i}`);
  let at = random.int(0, sizes.pause);
  return {
    alerts: random.array(sizes.alerts, () => {
      at += random.int(0, sizes.pause);
      return { check: random.bool(0.1) ? 'nobodyknows' : random.pick(names), at };
    }),
    checks: random.array(sizes.checks, () => ({ name: random.pick(names), team: random.pick(teams), quiet: random.int(0, sizes.quiet) })),
    fallback: random.pick(teams),
  };
}

export const generators: Generators<Input> = {
  random: (random) => day(random, { alerts: random.int(8, 40), checks: random.int(1, 10), teams: random.int(1, 5), pause: 6, quiet: 40 }),
  'many-checks': (random) => day(random, { alerts: 60_000, checks: 30_000, teams: 50, pause: 3, quiet: 200 }),
  'many-teams': (random) => day(random, { alerts: 60_000, checks: 30_000, teams: 30_000, pause: 3, quiet: 10 }),
  small: (random) => day(random, { alerts: random.int(0, 8), checks: random.int(1, 4), teams: random.int(1, 3), pause: 3, quiet: 6 }),
};
