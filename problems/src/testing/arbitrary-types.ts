import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';

/** A type and a value of it. For tests. */
export interface TypeWithValue {
  readonly type: ValueType;
  readonly value: Value;
}

const text = fc.string({ unit: 'binary', maxLength: 8 });
const int = fc.maxSafeInteger().map((n) => n + 0);
const float = fc.double({ noDefaultInfinity: true, noNaN: true }).map((n) => n + 0);

const plainTypes: readonly (readonly [ValueType, fc.Arbitrary<Value>])[] = [
  [{ kind: 'int' }, int],
  [{ kind: 'float' }, float],
  [{ kind: 'bool' }, fc.boolean()],
  [{ kind: 'string' }, text],
  [{ kind: 'enum', name: 'Color', members: ['red', 'light-blue'] }, fc.constantFrom('red', 'light-blue')],
];

/** Of these null means something already, so the shorthand refuses `?` on them. */
const nullIsTaken: ReadonlySet<ValueType['kind']> = new Set(['nullable', 'list', 'tree']);

type Made = readonly [ValueType, fc.Arbitrary<Value>];

/** A type with what makes values of it. */
export const types: fc.Arbitrary<Made> = fc.letrec<{ any: Made; plain: Made }>((tie) => ({
  plain: fc.constantFrom(...plainTypes),
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('plain'),
    tie('any').map(([of, values]): Made => [{ kind: 'array', of }, fc.array(values, { maxLength: 4 })]),
    tie('any').map(([of, values]): Made => (nullIsTaken.has(of.kind) ? [of, values] : [{ kind: 'nullable', of }, fc.option(values)])),
    tie('any').map(([of, values]): Made => [{ kind: 'record', name: 'Pair', fields: [{ name: 'left', type: of }, { name: 'right', type: of }] }, fc.record({ left: values, right: values })]),
    tie('any').map(([of, values]): Made => [{ kind: 'map', key: 'string', of }, fc.dictionary(text, values, { maxKeys: 4, noNullPrototype: true })]),
    tie('any').map(([of, values]): Made => [{ kind: 'map', key: 'int', of }, fc.dictionary(int.map(String), values, { maxKeys: 4, noNullPrototype: true })]),
    tie('any').map(([of, values]): Made => [{ kind: 'fallible', of, codes: ['empty', 'full'] }, fc.oneof(fc.record({ value: values }), fc.constantFrom({ error: 'empty' }, { error: 'full' }))]),
    tie('plain').map(([of, values]): Made => [{ kind: 'list', of }, lists(values)]),
    tie('plain').map(([of, values]): Made => [{ kind: 'tree', of }, trees(values)]),
  ),
})).any;

function lists(values: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  const items = fc.array(values, { maxLength: 5 });
  return fc.oneof(items, fc.tuple(fc.array(values, { minLength: 1, maxLength: 5 }), fc.nat()).map(([all, at]) => ({ values: all, cycleAt: at % all.length })));
}

/** Any row of values and gaps, cut where a node would have no parent and where only gaps follow. */
function trees(values: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.array(fc.option(values, { freq: 2 }), { maxLength: 12 }).map((row) => {
    let places = 1;
    let length = 0;
    for (; length < row.length && length < places; length++) if (row[length] !== null) places += 2;
    const kept = row.slice(0, length);
    while (kept.length > 0 && kept.at(-1) === null) kept.pop();
    return kept;
  });
}

export const typeWithValue: fc.Arbitrary<TypeWithValue> = types.chain(([type, values]) => values.map((value) => ({ type, value })));
