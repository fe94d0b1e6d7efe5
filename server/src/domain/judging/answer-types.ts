import type { CaseInput, Operation, Parameter, Signature, ValueType } from '@dayseven/contracts/vocabulary';

/** The type of each part of an answer; undefined where it is void. */
export interface AnswerTypes {
  readonly returned: ValueType | undefined;
  /** What each operation of a class returns. */
  readonly operations: readonly (ValueType | undefined)[];
  readonly mutated: readonly (ValueType | undefined)[];
}

export function typesOfAnswer(signature: Signature, input: CaseInput): AnswerTypes {
  if (signature.kind === 'class') {
    const calls = 'operations' in input ? input.operations : [];
    return { returned: undefined, operations: calls.map(({ method }) => signature.methods.find(({ name }) => name === method)?.returns), mutated: [] };
  }
  return { returned: signature.returns, operations: [], mutated: signature.mutates.map((name) => typeNamed(signature.parameters, name)) };
}

/** The type of what stands under a key of a value's JSON form; an item of an array has none. */
export function typeInside(type: ValueType | undefined, key: string): ValueType | undefined {
  if (type === undefined || type.kind === 'record') return type && typeNamed(type.fields, key);
  if (type.kind === 'list') return insideList(type, key);
  if (type.kind === 'nullable') return typeInside(type.of, key);
  if (type.kind === 'fallible' && key !== 'value') return undefined;
  return 'of' in type ? type.of : undefined;
}

/** A list is an array, or `{ values, cycleAt }` when its tail points back. */
function insideList({ of }: ValueType & { readonly kind: 'list' }, key: string): ValueType | undefined {
  if (key === '') return of;
  return key === 'values' ? { kind: 'array', of } : undefined;
}

export function isFloat(type: ValueType | undefined): boolean {
  return type?.kind === 'nullable' ? isFloat(type.of) : type?.kind === 'float';
}

export function isId(type: ValueType | undefined): boolean {
  return type?.kind === 'nullable' ? isId(type.of) : type?.kind === 'id';
}

/** The steps of a script that were made at once with the same method, by their numbers: each list is one method's of one block. */
export function togetherIn(signature: Signature, steps: readonly Operation[]): readonly (readonly number[])[] {
  return blocksOf(signature, steps).flatMap((block) => {
    const methods = new Set(block.map((index) => steps[index]?.method));
    return [...methods].map((method) => block.filter((index) => steps[index]?.method === method));
  });
}

/** The steps that were made at once, block by block. */
export function blocksOf(signature: Signature, steps: readonly Operation[]): readonly (readonly number[])[] {
  const isMethod = signature.kind === 'class' && signature.methods.some(({ name }) => name === 'parallel');
  if (isMethod) return [];
  return steps.flatMap(({ method, args }, index) => (method === 'parallel' ? [Array.from({ length: Number(args[0]) }, (_, i) => index + 1 + i)] : []));
}

function typeNamed(list: readonly Parameter[], name: string): ValueType | undefined {
  return list.find((one) => one.name === name)?.type;
}
