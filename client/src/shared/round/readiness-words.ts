import type { ReadinessView } from '@dayseven/contracts';
import { counted } from '../quantities.ts';

/** The bar in words; one round is noise, so no share and no score. */
export function readinessWords({ met, of, needed }: ReadinessView): string {
  const last = of === 1 ? 'your only full round' : `your last ${of} full rounds`;
  const bar = `Both problems accepted in time: met in ${met} of ${last}.`;
  if (needed === 0) return `${bar} That is our bar for the DSA round: two of three.`;
  return `${bar} Our bar is two of three: ${counted(needed, 'more round')} needed.`;
}
