import type { Parameter, ValueType } from '@dayseven/contracts/vocabulary';

/** The type as a candidate writes it in TypeScript. */
export function typescriptType(type: ValueType): string {
  switch (type.kind) {
    case 'int': case 'float': return 'number';
    case 'bool': return 'boolean';
    case 'string': return 'string';
    case 'array': return `${inArray(type.of)}[]`;
    case 'nullable': return `${typescriptType(type.of)} | null`;
    case 'record': case 'enum': return type.name;
    case 'map': return `Map<${type.key === 'int' ? 'number' : 'string'}, ${typescriptType(type.of)}>`;
    case 'list': return 'ListNode | null';
    case 'tree': return 'TreeNode | null';
    case 'fallible': return typescriptType(type.of);
  }
}

function inArray(type: ValueType): string {
  const text = typescriptType(type);
  return text.endsWith('| null') ? `(${text})` : text;
}

export function typescriptParameters(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, type }) => `${name}: ${typescriptType(type)}`).join(', ');
}

export function typescriptResult(returns: ValueType | undefined): string {
  return returns ? typescriptType(returns) : 'void';
}

/** A value of the type that compiles, for the starter. */
export function typescriptZero(type: ValueType): string {
  switch (type.kind) {
    case 'int': case 'float': return '0';
    case 'bool': return 'false';
    case 'string': return '\'\'';
    case 'array': return '[]';
    case 'record': return `{ ${type.fields.map((field) => `${field.name}: ${typescriptZero(field.type)}`).join(', ')} }`;
    case 'enum': return `'${type.members[0] ?? ''}'`;
    case 'map': return 'new Map()';
    case 'fallible': return typescriptZero(type.of);
    case 'nullable': case 'list': case 'tree': return 'null';
  }
}
