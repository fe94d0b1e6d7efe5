import type { Percent } from '../api.ts';
import type { Share } from '../ledger.ts';

/** Rounds down, and gives the cents that are left to those who lost most; the parts have to add up to 100. */
export function splitByPercent(cents: number, parts: readonly Percent[]): readonly Share[] {
  const rounded = parts.map(({ member, percent }) => ({ member, cents: Math.floor((cents * percent) / 100), lost: (cents * percent) % 100 }));
  const left = cents - rounded.reduce((sum, share) => sum + share.cents, 0);
  const luckless = new Set([...rounded].sort((a, b) => b.lost - a.lost).slice(0, left));
  return rounded.map((share) => ({ member: share.member, cents: luckless.has(share) ? share.cents + 1 : share.cents }));
}
