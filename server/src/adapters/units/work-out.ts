import { cannotAdd, mismatch, noKind, wantedBy, type EstimateKind, type Wanted } from '../../domain/design/estimate/estimate-kinds.ts';
import { readEstimate, type Sign, type Sum } from '../../domain/design/estimate/estimate-line.ts';
import { plain, shownNumber } from '../../domain/design/estimate/shown-number.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import { openUnits, type Quantity, type Units } from './units.ts';

let opening: Promise<Units> | undefined;

/** The library is large: asked for early, the first estimate does not wait for it. */
export function loadUnits(): Promise<Units> {
  opening ??= openUnits();
  return opening;
}

/** Works a line out with a library of units: what is counted has none, so that only time and data can go wrong. */
export async function workOut(text: string): Promise<Result<string, string>> {
  const line = readEstimate(text);
  if (!line.ok) return line;
  const units = await loadUnits();
  const value = valueOf(line.value.sum, units);
  if (!value.ok) return value;
  const kind = units.kindOf(value.value);
  if (kind === undefined) return refused(noKind);
  const wanted = wantedBy(line.value.wanted) ?? { kind };
  if (wanted.kind !== kind) return refused(mismatch(kind, wanted.kind));
  const shown = shownAs(value.value, wanted, units);
  return shown === undefined ? refused('That has no result: something is divided by nothing, or too large.') : ok(shown);
}

function valueOf(sum: Sum, units: Units): Result<Quantity, string> {
  if (sum.kind === 'quantity') return ok(units.quantity(sum.value, sum.units));
  const left = valueOf(sum.left, units);
  if (!left.ok) return left;
  const right = valueOf(sum.right, units);
  return right.ok ? combined(sum.sign, [left.value, right.value], units) : right;
}

function combined(sign: Sign, [left, right]: readonly [Quantity, Quantity], units: Units): Result<Quantity, string> {
  switch (sign) {
    case '*': return ok(units.multiply(left, right));
    case '/': return ok(units.divide(left, right));
    case '+':
    case '-': {
      const [one, other] = [units.kindOf(left), units.kindOf(right)];
      return one === undefined || one !== other ? refused(cannotAdd(one, other)) : ok(units.add(left, sign === '+' ? right : units.multiply(right, -1)));
    }
  }
}

const sizes = ['PB', 'TB', 'GB', 'MB', 'kB', 'B'] as const;
const spans = ['year', 'day', 'hour', 'min', 's', 'ms'] as const;

/** Undefined when it is no number. */
function shownAs(value: Quantity, { kind, unit }: Wanted, units: Units): string | undefined {
  const inUnit = (name: string): number => units.numberIn(value, name);
  if (!Number.isFinite(units.sizeOf(value))) return undefined;
  const show: Readonly<Record<EstimateKind, () => string>> = {
    count: () => shownNumber(units.sizeOf(value)),
    rate: () => (unit === undefined ? `${shownNumber(inUnit('s^-1'))} QPS` : `${shownNumber(inUnit(`${unit}^-1`))} a ${unit === 's' ? 'second' : unit}`),
    data: () => inLargest(inUnit, unit === undefined ? sizes : [unit], ''),
    'data-rate': () => (unit?.includes('/') ? `${plain(inUnit(unit))} ${nameOf(unit)}` : inLargest(inUnit, unit === undefined ? sizes : [unit], '/s')),
    time: () => inLargest(inUnit, unit === undefined ? spans : [unit], ''),
  };
  return show[kind]();
}

function inLargest(inUnit: (name: string) => number, names: readonly string[], per: '' | '/s'): string {
  const name = names.find((one) => Math.abs(inUnit(`${one}${per}`)) >= 1) ?? names.at(-1) ?? '';
  const shown = plain(inUnit(`${name}${per}`));
  return `${shown} ${nameOf(name)}${per}${shown !== '1' && /^(?:hour|day|week|month|year)$/.test(name) ? 's' : ''}`;
}

function nameOf(unit: string): string {
  return unit.replace(/^kB/, 'KB').replace(/^kb/, 'Kb');
}
