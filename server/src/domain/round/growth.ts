/** How a cost grows, as far as a short text tells it without doubt. */
type Growth = 'constant' | 'logarithmic' | 'linear' | 'linearithmic' | 'quadratic' | 'cubic' | 'exponential';

/** Whether two costs surely differ: both can be read, and they grow otherwise. Names of sizes and what is not understood prove nothing. */
export function surelyDiffer(one: string, other: string): boolean {
  const [first, second] = [growthOf(one), growthOf(other)];
  return first !== undefined && second !== undefined && first !== second;
}

const byWord: readonly (readonly [Growth, RegExp])[] = [
  ['exponential', /\bexponential\b|\b[2-9]\s*(\^|\*\*)\s*[a-z(]/],
  ['cubic', /\bcub(ed|ic)\b|³|(\^|\*\*)\s*3\b/],
  ['quadratic', /\bsquared?\b|\bquadratic\b|²|(\^|\*\*)\s*2\b|\b([a-z])\s*\*\s*\2\b/],
  ['linear', /\blinear\b/],
  ['constant', /^\d+$|\bconstant\b/],
];

function growthOf(text: string): Growth | undefined {
  const lower = text.toLowerCase();
  const inside = /\bo\s*\((.*)\)/.exec(lower)?.[1]?.trim();
  const cost = inside ?? lower.trim();
  const hasLog = /\blog/.test(cost);
  const named = byWord.find(([, pattern]) => pattern.test(cost))?.[0];
  if (named !== undefined) return hasLog ? undefined : named;
  if (hasLog) return withLog(cost);
  // Outside O() a word may be anything but the name of a size.
  const sum = inside === undefined ? /^[a-z](\s*\+\s*[a-z])*$/ : /^[a-z_]+(\s*\+\s*[a-z_]+)*$/;
  return sum.test(cost) ? 'linear' : undefined;
}

/** "log n" and "n log n"; a sum of both kinds is not understood. */
function withLog(cost: string): Growth | undefined {
  if (/\blogarithmic\b/.test(cost)) return 'logarithmic';
  const factor = cost.replace(/\blog2?\s*(\([^()]*\)|[a-z_]+)/, '').replace(/[\s*]/g, '');
  if (factor === '') return 'logarithmic';
  return /^([a-z_]+|\([a-z_+]+\))$/.test(factor) ? 'linearithmic' : undefined;
}
