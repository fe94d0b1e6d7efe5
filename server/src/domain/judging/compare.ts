import type { Answer, CaseInput, Comparison, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { isFloat, isId, togetherIn, typeInside, typesOfAnswer } from './answer-types.ts';

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
  const same = sameBy(comparison, createRenaming());
  const types = typesOfAnswer(signature, input);
  const returned = 'operations' in input
    ? sameSteps({ together: togetherIn(signature, input.operations), types: types.operations, same }, expected.returned, answer.returned)
    : same(expected.returned, answer.returned, types.returned);
  return returned && eachSame(expected.mutated, answer.mutated, (a, b, index) => same(a, b, types.mutated[index]));
}

/** Each step's answer by itself; those of steps made at once in any order, for which of them came first is nobody's fault. */
function sameSteps({ together, types, same }: { readonly together: readonly (readonly number[])[]; readonly types: readonly (ValueType | undefined)[]; readonly same: Same }, expected: Answer['returned'], got: Answer['returned']): boolean {
  const inBlocks = new Set(together.flat());
  if (!eachSame(expected, got, (a, b, index) => inBlocks.has(index) || same(a, b, types[index])) || !isList(expected) || !isList(got)) return false;
  const those = (values: readonly Value[], steps: readonly number[]): readonly Value[] => steps.map((step) => values[step] ?? null);
  return together.every((steps) => sameBlock(those(expected, steps), those(got, steps), (a, b) => same(a, b, types[steps[0] ?? 0])));
}

function sameBlock(expected: readonly Value[], got: readonly Value[], same: SameItem): boolean {
  const order = (values: readonly Value[]): readonly Value[] => [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return eachSame(order(expected), order(got), same);
}

/** Whether values are the same, asked from a script's first step to its last: what an id stands for is learnt on the way. */
export function sameExactly(): Same {
  return sameBy({ kind: 'exact' }, createRenaming());
}

export type Same = (expected: Value | undefined, got: Value | undefined, type: ValueType | undefined) => boolean;
type SameItem = (expected: Value | undefined, got: Value | undefined, index: number) => boolean;

function sameBy(comparison: PlainComparison, sameId: SameId): Same {
  switch (comparison.kind) {
    case 'exact':
      return (a, b, type) => sameValue(a, b, { type, sameId, sameFloat: (x, y) => x === y });
    case 'tolerance':
      return (a, b, type) => sameValue(a, b, { type, sameId, sameFloat: (x, y) => Math.abs(x - y) <= Math.max(comparison.absolute, comparison.relative * Math.abs(x)) });
    case 'unordered':
      return (a, b) => inOneOrder(a, comparison.depth) === inOneOrder(b, comparison.depth);
  }
}

/** Both absent, or lists of one length whose items are the same pairwise. */
function eachSame(expected: Value | readonly Value[] | undefined, got: Value | readonly Value[] | undefined, same: SameItem): boolean {
  if (!isList(expected) || !isList(got)) return expected === undefined && got === undefined;
  return expected.length === got.length && expected.every((item, index) => same(item, got[index], index));
}

type SameId = (expected: string, got: string) => boolean;

/** Ids are the program's own choice: one always stands for the same one of the model's, and for no other. */
function createRenaming(): SameId {
  const gotOf = new Map<string, string>();
  const expectedOf = new Map<string, string>();
  return (expected, got) => {
    if (!gotOf.has(expected) && !expectedOf.has(got)) {
      gotOf.set(expected, got);
      expectedOf.set(got, expected);
    }
    return gotOf.get(expected) === got && expectedOf.get(got) === expected;
  };
}

interface Way {
  readonly sameId: SameId;
  readonly type: ValueType | undefined;
  readonly sameFloat: (expected: number, got: number) => boolean;
}

function sameValue(expected: Value | undefined, got: Value | undefined, way: Way): boolean {
  const { type, sameFloat, sameId } = way;
  if (isList(expected) && isList(got)) {
    const items = { type: typeInside(type, ''), sameFloat, sameId };
    return expected.length === got.length && expected.every((item, index) => sameValue(item, got[index], items));
  }
  if (!isObject(expected) || !isObject(got)) return samePlain(expected, got, way);

  const keys = Object.keys(expected);
  return keys.length === Object.keys(got).length
    && keys.every((key) => Object.hasOwn(got, key) && sameValue(expected[key], got[key], { type: typeInside(type, key), sameFloat, sameId }));
}

function samePlain(expected: Value | undefined, got: Value | undefined, { type, sameFloat, sameId }: Way): boolean {
  if (typeof expected === 'number' && typeof got === 'number' && isFloat(type)) return sameFloat(expected, got);
  return typeof expected === 'string' && typeof got === 'string' && isId(type) ? sameId(expected, got) : expected === got;
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
