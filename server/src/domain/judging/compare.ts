import type { Answer, CaseInput, Comparison, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { isFloat, typeInside, typesOfAnswer } from './answer-types.ts';

/** What the host can compare by itself; `custom` is the problem's own checker's. */
export type PlainComparison = Exclude<Comparison, { readonly kind: 'custom' }>;

export interface Compared {
  readonly signature: Signature;
  readonly input: CaseInput;
  readonly expected: Answer;
  readonly answer: Answer;
}

/** Whether an answer is as good as the expected one. For a class each operation's result is compared by itself, in order. */
export function isRight(comparison: PlainComparison, { signature, input, expected, answer }: Compared): boolean {
  const same = sameBy(comparison);
  const types = typesOfAnswer(signature, input);
  const returned = 'operations' in input
    ? eachSame(expected.returned, answer.returned, (a, b, index) => same(a, b, types.operations[index]))
    : same(expected.returned, answer.returned, types.returned);
  return returned && eachSame(expected.mutated, answer.mutated, (a, b, index) => same(a, b, types.mutated[index]));
}

type Same = (expected: Value | undefined, got: Value | undefined, type: ValueType | undefined) => boolean;
type SameItem = (expected: Value | undefined, got: Value | undefined, index: number) => boolean;

function sameBy(comparison: PlainComparison): Same {
  switch (comparison.kind) {
    case 'exact':
      return (a, b, type) => sameValue(a, b, { type, sameFloat: (x, y) => x === y });
    case 'tolerance':
      return (a, b, type) => sameValue(a, b, { type, sameFloat: (x, y) => Math.abs(x - y) <= Math.max(comparison.absolute, comparison.relative * Math.abs(x)) });
    case 'unordered':
      return (a, b) => inOneOrder(a, comparison.depth) === inOneOrder(b, comparison.depth);
  }
}

/** Both absent, or lists of one length whose items are the same pairwise. */
function eachSame(expected: Value | readonly Value[] | undefined, got: Value | readonly Value[] | undefined, same: SameItem): boolean {
  if (!isList(expected) || !isList(got)) return expected === undefined && got === undefined;
  return expected.length === got.length && expected.every((item, index) => same(item, got[index], index));
}

interface Way {
  readonly type: ValueType | undefined;
  readonly sameFloat: (expected: number, got: number) => boolean;
}

function sameValue(expected: Value | undefined, got: Value | undefined, { type, sameFloat }: Way): boolean {
  if (typeof expected === 'number' && typeof got === 'number') return isFloat(type) ? sameFloat(expected, got) : expected === got;
  if (isList(expected) && isList(got)) {
    const items = { type: typeInside(type, ''), sameFloat };
    return expected.length === got.length && expected.every((item, index) => sameValue(item, got[index], items));
  }
  if (!isObject(expected) || !isObject(got)) return expected === got;

  const keys = Object.keys(expected);
  return keys.length === Object.keys(got).length
    && keys.every((key) => Object.hasOwn(got, key) && sameValue(expected[key], got[key], { type: typeInside(type, key), sameFloat }));
}

/** A text that is equal for two values exactly when they are the same but for the order of arrays down to `depth`. */
function inOneOrder(value: Value | undefined, depth: number): string {
  if (isList(value)) {
    const items = value.map((item) => inOneOrder(item, depth - 1));
    if (depth > 0) items.sort();
    return `[${items.join()}]`;
  }
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${inOneOrder(item, 0)}`);
    return `{${entries.sort().join()}}`;
  }
  return value === undefined ? '' : JSON.stringify(value);
}

function isList(value: Value | readonly Value[] | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function isObject(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
