import { isArray, MapOf, slice, stringify } from './primordials.mjs';

/** A value that is not of the type it has to be; `where` grows from the inside out while it is thrown. */
export class Mismatch {
  constructor(value, type, remark = '') {
    this.found = describe(value) + remark;
    this.expected = wordFor(type);
    this.where = '';
  }

  /** "twoSum returned undefined, expected int[]" */
  sentence(subject) {
    return `${subject} ${this.found}${this.where === '' ? '' : ` at ${this.where}`}, expected ${this.expected}`;
  }
}

export function within(problem, step) {
  if (problem instanceof Mismatch) problem.where = step + problem.where;
  return problem;
}

const shownChars = 60;

function describe(value) {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return value.length > shownChars ? `${stringify(slice(value, 0, shownChars))}...` : stringify(value);
    case 'bigint':
      return 'a bigint';
    case 'function':
      return 'a function';
    case 'symbol':
      return 'a symbol';
    case 'object':
      if (isArray(value)) return 'an array';
      return value instanceof MapOf ? 'a Map' : 'an object';
    default:
      return `${value}`;
  }
}

function wordFor(type) {
  switch (type.kind) {
    case 'bool':
      return 'boolean';
    case 'id':
      return 'string';
    case 'array':
      return type.of.kind === 'nullable' || type.of.kind === 'list' || type.of.kind === 'tree' ? `(${wordFor(type.of)})[]` : `${wordFor(type.of)}[]`;
    case 'nullable':
      return `${wordFor(type.of)} | null`;
    case 'record':
    case 'enum':
      return type.name;
    case 'map':
      return `Map<${type.key}, ${wordFor(type.of)}>`;
    case 'list':
      return 'ListNode | null';
    case 'tree':
      return 'TreeNode | null';
    default:
      return type.kind;
  }
}
