import type { ValueType } from '@dayseven/contracts/vocabulary';
import { byKind } from './by-kind.ts';

/** The type as problem.yaml writes it: `map<string, int[]>`. */
export const showType: (type: ValueType) => string = byKind<[], string>({
  int: () => 'int',
  float: () => 'float',
  bool: () => 'bool',
  string: () => 'string',
  id: () => 'id',
  array: ({ of }) => `${showType(of)}[]`,
  nullable: ({ of }) => `${showType(of)}?`,
  record: ({ name }) => name,
  enum: ({ name }) => name,
  map: ({ key, of }) => `map<${key}, ${showType(of)}>`,
  list: ({ of }) => `list<${showType(of)}>`,
  tree: ({ of }) => `tree<${showType(of)}>`,
  fallible: ({ of, codes }) => `${showType(of)} ! ${codes.join(' | ')}`,
});

/** The type in words, for whoever types a value of it. */
export function describeType(type: ValueType): string {
  if (type.kind === 'enum' || type.kind === 'nullable') return words(type, '');
  return `${type.kind === 'array' ? 'an' : 'a'} ${words(type, '')}`;
}

/** `s` is the plural's letter, or nothing. */
const words: (type: ValueType, s: 's' | '') => string = byKind<['s' | ''], string>({
  int: (_, s) => `whole number${s}`,
  float: (_, s) => `number${s}`,
  bool: (_, s) => `boolean${s}`,
  string: (_, s) => `string${s}`,
  id: (_, s) => `id${s}`,
  array: ({ of }, s) => `array${s} of ${words(of, 's')}`,
  nullable: ({ of }, s) => `${s === '' ? describeType(of) : words(of, s)} or null`,
  record: ({ name, fields }) => `${name} {${fields.map((field) => `${field.name}: ${showType(field.type)}`).join(', ')}}`,
  enum: ({ members }) => members.map((member) => JSON.stringify(member)).join(' or '),
  map: ({ key, of }, s) => `map${s} from ${key === 'int' ? 'whole numbers' : 'strings'} to ${words(of, 's')}`,
  list: ({ of }, s) => `linked list${s} of ${words(of, 's')}, written as an array`,
  tree: ({ of }, s) => `binary tree${s} of ${words(of, 's')}, written level by level with null for a missing child`,
  fallible: ({ of }, s) => `${words(of, s)} or an error`,
});
