import type { ReadinessView } from '@dayseven/contracts';
import { counted } from '../quantities.ts';

export type BarKind = keyof ReadinessView;

const bars: Readonly<Record<BarKind, { readonly met: string; readonly kind: string }>> = {
  dsa: { met: 'Both problems accepted in time', kind: 'DSA' },
  design: { met: 'Two thirds of the points shown', kind: 'design' },
  'machine-coding': { met: 'Levels 1 and 2 passed in time', kind: 'machine-coding' },
  behavioral: { met: 'Every question answered in its minutes, none rated as no', kind: 'behavioral' },
};

/** The bar of a kind of round in words; one round is noise, so no share and no score. */
export function readinessWords(kind: BarKind, { met, of, needed }: ReadinessView[BarKind]): string {
  const rounds = kind === 'dsa' ? 'full round' : `full ${bars[kind].kind} round`;
  const how = of === 1 ? `${met === 1 ? 'met' : 'not met'} in your only ${rounds}` : `met in ${met} of your last ${of} ${rounds}s`;
  const bar = `${bars[kind].met}: ${how}.`;
  if (needed === 0) return `${bar} That is our bar for the ${bars[kind].kind} round: two of three.`;
  return `${bar} Our bar is two of three: ${counted(needed, 'more round')} needed.`;
}
