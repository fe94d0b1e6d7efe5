import type { Share } from '../ledger.ts';

/** The first bear the cents that cannot be shared; there has to be somebody. */
export function splitEqually(cents: number, among: readonly string[]): readonly Share[] {
  const each = Math.floor(cents / among.length);
  const rest = cents % among.length;
  return among.map((member, i) => ({ member, cents: i < rest ? each + 1 : each }));
}
