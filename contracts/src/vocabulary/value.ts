/**
 * A value in its JSON form. A list is an array of its items, or `{ values, cycleAt }` when its tail points back;
 * a tree is its level order with null for a missing child; a fallible is `{ value }` or `{ error: code }`;
 * a map is an object (int keys in decimal).
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** One operation of a class problem's case. */
export interface Operation {
  readonly method: string;
  readonly args: readonly Value[];
}

/** What a case feeds to the program: the arguments, or the constructor's arguments and the operations. */
export type CaseInput =
  | { readonly args: readonly Value[] }
  | { readonly args: readonly Value[]; readonly operations: readonly Operation[] };

/**
 * What a program answered for a case. `returned` is absent for void; for a class it is the array of what each operation
 * returned, null where void. `mutated` holds the arguments listed in the signature's `mutates`, in that order.
 */
export interface Answer {
  readonly returned?: Value;
  readonly mutated?: readonly Value[];
}
