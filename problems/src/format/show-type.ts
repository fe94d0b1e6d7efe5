import type { ValueType } from '@dayseven/contracts/vocabulary';

/** The type as problem.yaml writes it: `map<string, int[]>`. */
export function showType(type: ValueType): string {
  switch (type.kind) {
    case 'int': case 'float': case 'bool': case 'string': return type.kind;
    case 'array': return `${showType(type.of)}[]`;
    case 'nullable': return `${showType(type.of)}?`;
    case 'record': case 'enum': return type.name;
    case 'map': return `map<${type.key}, ${showType(type.of)}>`;
    case 'list': case 'tree': return `${type.kind}<${showType(type.of)}>`;
    case 'fallible': return `${showType(type.of)} ! ${type.codes.join(' | ')}`;
  }
}

/** The type in words, for whoever types a value of it. */
export function describeType(type: ValueType): string {
  return article(type) + words(type, 'one');
}

function article(type: ValueType): string {
  if (type.kind === 'enum' || type.kind === 'nullable') return '';
  return type.kind === 'array' ? 'an ' : 'a ';
}

function words(type: ValueType, count: 'one' | 'many'): string {
  const s = count === 'one' ? '' : 's';
  switch (type.kind) {
    case 'int': return `whole number${s}`;
    case 'float': return `number${s}`;
    case 'bool': return count === 'one' ? 'boolean' : 'booleans';
    case 'string': return `string${s}`;
    case 'array': return `array${s} of ${words(type.of, 'many')}`;
    case 'nullable': return `${describeType(type.of)} or null`;
    case 'record': return `${type.name} {${type.fields.map((field) => `${field.name}: ${showType(field.type)}`).join(', ')}}`;
    case 'enum': return type.members.map((member) => JSON.stringify(member)).join(' or ');
    case 'map': return `map${s} from ${type.key === 'int' ? 'whole numbers' : 'strings'} to ${words(type.of, 'many')}`;
    case 'list': return `linked list${s} of ${words(type.of, 'many')}, written as an array`;
    case 'tree': return `binary tree${s} of ${words(type.of, 'many')}, written level by level with null for a missing child`;
    case 'fallible': return `${words(type.of, count)} or an error`;
  }
}
