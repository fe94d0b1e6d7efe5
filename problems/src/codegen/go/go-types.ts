import type { Parameter, ValueType } from '@dayseven/contracts/vocabulary';
import { byKind } from '../../format/by-kind.ts';
import { goError, goExported, goMember, type Given } from '../../format/given-names.ts';

/** The type as a candidate writes it in Go. */
export const goType: (type: ValueType) => string = byKind<[], string>({
  int: () => 'int',
  float: () => 'float64',
  bool: () => 'bool',
  string: () => 'string',
  id: () => 'string',
  array: ({ of }) => `[]${goType(of)}`,
  nullable: ({ of }) => `*${goType(of)}`,
  record: ({ name }) => name,
  enum: ({ name }) => name,
  map: ({ key, of }) => `map[${key}]${goType(of)}`,
  list: () => '*ListNode',
  tree: () => '*TreeNode',
  fallible: ({ of }) => `(${goType(of)}, error)`,
});

export function goParameters(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${name} ${goType(type)}`).join(', ');
}

/** ` int`, or nothing for void. */
export function goResult(returns: ValueType | undefined): string {
  return returns ? ` ${goType(returns)}` : '';
}

const nil = (): string => 'nil';
const zero = (): string => '0';

/** A value of the type that compiles, for the starter. */
export const goZero: (type: ValueType) => string = byKind<[], string>({
  int: zero,
  float: zero,
  bool: () => 'false',
  string: () => '""',
  id: () => '""',
  array: nil,
  nullable: nil,
  record: ({ name }) => `${name}{}`,
  enum: ({ name, members }) => goMember(name, members[0] ?? ''),
  map: nil,
  list: nil,
  tree: nil,
  fallible: ({ of }) => `${goZero(of)}, nil`,
});

/** A receiver's name that is none of the parameters'. */
export function goReceiver(className: string, parameters: readonly Parameter[]): string {
  const taken = new Set(parameters.map((parameter) => parameter.name));
  return [className.charAt(0).toLowerCase(), 'self', 'receiver'].find((name) => !taken.has(name)) ?? 'receiver';
}

/** One declaration of the glue, with the names in it that a candidate may not declare again. */
export interface GoDeclaration {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Node types, records, enums and sentinel errors the signature uses. */
export function goDeclarations({ list, tree, records, enums, codes }: Given): readonly GoDeclaration[] {
  return [
    ...(list ? [struct('ListNode', [['Val', goType(list)], ['Next', '*ListNode']])] : []),
    ...(tree ? [struct('TreeNode', [['Val', goType(tree)], ['Left', '*TreeNode'], ['Right', '*TreeNode']])] : []),
    ...records.map(({ name, fields }) => struct(name, fields.map((field) => [goExported(field.name), goType(field.type)]))),
    ...enums.flatMap(({ name, members }) => [
      { name, lines: [`type ${name} string`] },
      ...members.map((member) => ({ name: goMember(name, member), lines: [`const ${goMember(name, member)} ${name} = ${JSON.stringify(member)}`] })),
    ]),
    ...codes.map((code) => ({ name: goError(code), lines: [`var ${goError(code)} = ds7.Error(${JSON.stringify(code)})`] })),
  ];
}

function struct(name: string, fields: readonly (readonly [string, string])[]): GoDeclaration {
  const widest = Math.max(...fields.map(([field]) => field.length));
  return { name, lines: [`type ${name} struct {`, ...fields.map(([field, type]) => `\t${field.padEnd(widest)} ${type}`), '}'] };
}
