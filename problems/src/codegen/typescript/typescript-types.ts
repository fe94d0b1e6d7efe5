import type { Parameter, ValueType } from '@dayseven/contracts/vocabulary';
import { byKind } from '../../format/by-kind.ts';

const number = (): string => 'number';

/** The type as a candidate writes it in TypeScript. */
export const typescriptType: (type: ValueType) => string = byKind<[], string>({
  int: number,
  float: number,
  bool: () => 'boolean',
  string: () => 'string',
  id: () => 'string',
  array: ({ of }) => `${inArray(typescriptType(of))}[]`,
  nullable: ({ of }) => `${typescriptType(of)} | null`,
  record: ({ name }) => name,
  enum: ({ name }) => name,
  map: ({ key, of }) => `Map<${key === 'int' ? 'number' : 'string'}, ${typescriptType(of)}>`,
  list: () => 'ListNode | null',
  tree: () => 'TreeNode | null',
  fallible: ({ of }) => typescriptType(of),
});

function inArray(text: string): string {
  return text.endsWith('| null') ? `(${text})` : text;
}

export function typescriptParameters(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${name}: ${typescriptType(type)}`).join(', ');
}

export function typescriptResult(returns: ValueType | undefined): string {
  return returns ? typescriptType(returns) : 'void';
}

const zero = (): string => '0';
const nothing = (): string => 'null';

/** A value of the type that compiles, for the starter. */
export const typescriptZero: (type: ValueType) => string = byKind<[], string>({
  int: zero,
  float: zero,
  bool: () => 'false',
  string: () => '\'\'',
  id: () => '\'\'',
  array: () => '[]',
  nullable: nothing,
  record: ({ fields }) => `{ ${fields.map((field) => `${field.name}: ${typescriptZero(field.type)}`).join(', ')} }`,
  enum: ({ members }) => `'${members[0] ?? ''}'`,
  map: () => 'new Map()',
  list: nothing,
  tree: nothing,
  fallible: ({ of }) => typescriptZero(of),
});
