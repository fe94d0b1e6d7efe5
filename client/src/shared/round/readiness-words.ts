import type { ReadinessView } from '@dayseven/contracts';
import { counted } from '../quantities.ts';

/** The bar in words; one round is noise, so no share and no score. */
export function readinessWords({ met, of, needed }: ReadinessView): string {
  const how = of === 1 ? `${met === 1 ? 'met' : 'not met'} in your only full round` : `met in ${met} of your last ${of} full rounds`;
  const bar = `Both problems accepted in time: ${how}.`;
  if (needed === 0) return `${bar} That is our bar for the DSA round: two of three.`;
  return `${bar} Our bar is two of three: ${counted(needed, 'more round')} needed.`;
}
