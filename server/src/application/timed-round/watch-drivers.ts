import type { Announcer } from '../ports/announcer.ts';
import type { Drivers } from './drivers.ts';

interface Deps {
  readonly drivers: Pick<Drivers, 'passOn'>;
  readonly announcer: Pick<Announcer, 'roundChanged'>;
  readonly repeat: (work: () => Promise<void>) => () => void;
}

/** Passes rounds on whose driver does not come back, and tells their pages; returns how to stop it. */
export function watchDrivers({ drivers, announcer, repeat }: Deps): () => void {
  return repeat(async () => drivers.passOn().forEach((round) => announcer.roundChanged(round)));
}
