import type { Answer, CaseInput, Comparison, Signature, Value } from '@dayseven/contracts/vocabulary';
import type { Check } from '../authoring.ts';
import { flatInput } from '../values/read-input.ts';

/** What two answers are compared for, and how. */
export interface Comparing {
  readonly signature: Signature;
  readonly comparison: Comparison;
  /** For a custom comparison. */
  readonly check?: Check<unknown>;
}

/** Why the answer differs from the expected one, undefined when it is right. For proofs of our own solutions: the judge has its own. */
export function disagreement({ signature, comparison, check }: Comparing, input: CaseInput, expected: Answer, answer: Answer): string | undefined {
  if (comparison.kind === 'custom') return check?.(flatInput(signature, input), seen(expected), seen(answer));
  const same = sameValue(comparison);
  const isSame = same(expected.returned ?? null, answer.returned ?? null, 0) && same([...(expected.mutated ?? [])], [...(answer.mutated ?? [])], -1);
  return isSame ? undefined : 'The answers differ.';
}

/** An answer as a checker sees it. */
export function seen({ returned, mutated = [] }: Answer): { readonly returned: unknown; readonly mutated: readonly unknown[] } {
  return { returned, mutated };
}

type Same = (a: Value, b: Value, depth: number) => boolean;

function sameValue(comparison: Comparison): Same {
  const same: Same = (a, b, depth) => {
    if (typeof a === 'number' && typeof b === 'number') return comparison.kind === 'tolerance' ? isNear(a, b, comparison) : a === b;
    if (isArray(a) && isArray(b)) return sameItems(a, b, depth);
    return isFields(a) && isFields(b) ? sameFields(a, b) : a === b;
  };
  const sameItems = (a: readonly Value[], b: readonly Value[], depth: number): boolean => {
    if (a.length !== b.length) return false;
    const isUnordered = comparison.kind === 'unordered' && depth >= 0 && depth < comparison.depth;
    const inner = depth === -1 ? 0 : depth + 1;
    if (!isUnordered) return a.every((item, i) => same(item, b[i] ?? null, inner));

    const left = b.map((item) => canonical(item, comparison.depth - inner));
    return a.every((item) => {
      const found = left.indexOf(canonical(item, comparison.depth - inner));
      if (found !== -1) left.splice(found, 1);
      return found !== -1;
    });
  };
  const sameFields = (a: Fields, b: Fields): boolean => {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name] ?? null, b[name] ?? null, Infinity));
  };
  return same;
}

/** One text for all values that are equal up to the order of the outer `depth` arrays. */
function canonical(value: Value, depth: number): string {
  if (isArray(value)) {
    const items = value.map((item) => canonical(item, depth - 1));
    return `[${(depth > 0 ? items.sort() : items).join()}]`;
  }
  if (!isFields(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${canonical(item, 0)}`);
  return `{${fields.sort().join()}}`;
}

function isNear(a: number, b: number, { absolute, relative }: { readonly absolute: number; readonly relative: number }): boolean {
  const distance = Math.abs(a - b);
  return distance <= absolute || distance <= relative * Math.abs(a);
}

type Fields = Readonly<Record<string, Value>>;

function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
