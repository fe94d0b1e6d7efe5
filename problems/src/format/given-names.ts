import type { Parameter, Signature, ValueType } from '@dayseven/contracts/vocabulary';

/** What a signature needs declared for the candidate, in both languages. */
export interface Given {
  /** The item of `ListNode` and of `TreeNode`, where they are used. */
  readonly list?: ValueType;
  readonly tree?: ValueType;
  readonly records: readonly (ValueType & { kind: 'record' })[];
  readonly enums: readonly (ValueType & { kind: 'enum' })[];
  readonly codes: readonly string[];
}

/** Collects the named types, nodes and error codes a signature uses, each once, in order of first use and inner ones first. */
export function givenOf(signature: Signature): Given {
  const types = typesOf(signature).flatMap(withInner);
  const list = types.find((type) => type.kind === 'list');
  const tree = types.find((type) => type.kind === 'tree');
  return {
    ...(list && { list: list.of }),
    ...(tree && { tree: tree.of }),
    records: onceEach(types.filter((type) => type.kind === 'record')),
    enums: onceEach(types.filter((type) => type.kind === 'enum')),
    codes: [...new Set(types.flatMap((type) => (type.kind === 'fallible' ? type.codes : [])))],
  };
}

function onceEach<T extends { readonly name: string }>(types: readonly T[]): readonly T[] {
  return types.filter((type, i) => types.findIndex((other) => other.name === type.name) === i);
}

/** Every type a signature names at its top: parameters and results. */
export function typesOf(signature: Signature): readonly ValueType[] {
  const parts: readonly { readonly parameters: readonly Parameter[]; readonly returns?: ValueType }[] =
    signature.kind === 'function' ? [signature] : [{ parameters: signature.parameters }, ...signature.methods];
  return parts.flatMap(({ parameters, returns }) => [...typesOfAll(parameters), ...(returns ? [returns] : [])]);
}

/** The type with all inside it, inner ones first. */
export function withInner(type: ValueType): readonly ValueType[] {
  if (type.kind === 'record') return [...typesOfAll(type.fields).flatMap(withInner), type];
  return 'of' in type ? [...withInner(type.of), type] : [type];
}

function typesOfAll(parameters: readonly Parameter[]): readonly ValueType[] {
  return parameters.map((parameter) => parameter.type);
}

/** `light-blue` in `Color` is `ColorLightBlue` in Go. */
export const goMember = (name: string, member: string): string => name + upperCamel(member);
/** `not-found` is `ErrNotFound` in Go. */
export const goError = (code: string): string => `Err${upperCamel(code)}`;
/** `maxDepth` is `MaxDepth` in Go where it is exported. */
export const goExported = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function upperCamel(text: string): string {
  return text.split('-').map(goExported).join('');
}
