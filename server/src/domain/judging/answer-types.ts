import type { CaseInput, Parameter, Signature, ValueType } from '@dayseven/contracts/vocabulary';

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
  switch (type?.kind) {
    case 'nullable': return typeInside(type.of, key);
    case 'array': case 'tree': case 'map': return type.of;
    // A list whose tail points back is `{ values, cycleAt }`.
    case 'list': return key === 'values' ? { kind: 'array', of: type.of } : key === 'cycleAt' ? undefined : type.of;
    case 'record': return typeNamed(type.fields, key);
    case 'fallible': return key === 'value' ? type.of : undefined;
    default: return undefined;
  }
}

export function isFloat(type: ValueType | undefined): boolean {
  return type?.kind === 'nullable' ? isFloat(type.of) : type?.kind === 'float';
}

function typeNamed(list: readonly Parameter[], name: string): ValueType | undefined {
  return list.find((one) => one.name === name)?.type;
}
