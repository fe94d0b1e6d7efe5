import { counted } from '../quantities.ts';

/** A recording, as far as its fillers go. */
export interface Listened {
  readonly fillers?: readonly number[];
  readonly end?: { readonly ms: number };
}

/** "By your taps: 9 fillers, 4.5 a minute." Undefined where none was marked: that may as well mean that nobody listened. */
export function fillerWords(recordings: readonly Listened[]): string | undefined {
  const listened = recordings.filter(({ fillers = [] }) => fillers.length > 0);
  const count = listened.reduce((sum, { fillers = [] }) => sum + fillers.length, 0);
  if (count === 0) return undefined;
  const minutes = listened.reduce((sum, { end }) => sum + (end?.ms ?? 0), 0) / 60_000;
  const rate = minutes > 0 ? `, ${(count / minutes).toFixed(1)} a minute` : '';
  return `By your taps: ${counted(count, 'filler')}${rate}.`;
}
