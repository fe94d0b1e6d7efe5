import type { Machine } from '../ports/machine-catalogue.ts';

const words = 'This problem is no longer in the catalogue: what it asks for, its scripts and its model went with it. What you wrote, and how it was judged, is all here.';

/** What a round of a problem that was taken out of the catalogue says of itself. */
export function missingOf(machine: Machine | undefined): { readonly missing?: string } {
  return machine ? {} : { missing: words };
}
