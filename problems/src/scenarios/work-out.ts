export type WorkedOut = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: string };

/** What a formula comes to: numbers and known names joined by * and /, from the left. The reason is the rest of a sentence. */
export function workOut(formula: string, known: ReadonlyMap<string, number>): WorkedOut {
  const [first = '', ...rest] = formula.trim().split(/\s+/);
  let value = valueOf(first, known);
  for (let i = 0; i < rest.length; i += 2) {
    const [sign, name = ''] = rest.slice(i, i + 2);
    if (sign !== '*' && sign !== '/') return { ok: false, reason: `has "${String(sign)}" where * or / must stand, with a space on either side` };
    const next = valueOf(name, known);
    if (next === undefined) return unknown(name);
    if (value !== undefined) value = sign === '*' ? value * next : value / next;
  }
  return value === undefined ? unknown(first) : { ok: true, value };
}

function valueOf(name: string, known: ReadonlyMap<string, number>): number | undefined {
  return /^\d+(\.\d+)?(e\d+)?$/.test(name) ? Number(name) : known.get(name);
}

function unknown(name: string): WorkedOut {
  return { ok: false, reason: name === '' ? 'ends too early' : `uses "${name}", which is neither a number nor a quantity or an estimate above it` };
}
