import type { ValueType } from '@dayseven/contracts/vocabulary';

export type OfKind<Kind extends ValueType['kind']> = Extract<ValueType, { readonly kind: Kind }>;

/** What to do with a type, kind by kind: a missing kind does not compile. */
export type ByKind<Rest extends readonly unknown[], Result> = {
  readonly [Kind in ValueType['kind']]: (type: OfKind<Kind>, ...rest: Rest) => Result;
};

/** One function of a table with an entry for each kind. */
export function byKind<Rest extends readonly unknown[], Result>(table: ByKind<Rest, Result>): (type: ValueType, ...rest: Rest) => Result {
  // The entry of a kind takes the types of that kind, which the compiler cannot follow through the index.
  return (type, ...rest) => (table[type.kind] as (type: ValueType, ...rest: Rest) => Result)(type, ...rest);
}
