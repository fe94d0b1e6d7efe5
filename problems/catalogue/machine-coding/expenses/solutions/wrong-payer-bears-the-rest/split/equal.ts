import type { Share } from '../ledger.ts';

/** There has to be somebody. */
export function splitEqually(cents: number, among: readonly string[]): readonly Share[] {
  const each = Math.floor(cents / among.length);
  return among.map((member) => ({ member, cents: each }));
}
