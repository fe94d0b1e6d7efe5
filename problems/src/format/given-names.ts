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
  const records = new Map<string, ValueType & { kind: 'record' }>();
  const enums = new Map<string, ValueType & { kind: 'enum' }>();
  const codes = new Set<string>();
  let list: ValueType | undefined;
  let tree: ValueType | undefined;

  for (const type of typesOf(signature).flatMap(withInner)) {
    if (type.kind === 'record') records.set(type.name, type);
    if (type.kind === 'enum') enums.set(type.name, type);
    if (type.kind === 'list') list ??= type.of;
    if (type.kind === 'tree') tree ??= type.of;
    if (type.kind === 'fallible') type.codes.forEach((code) => codes.add(code));
  }
  return { ...(list && { list }), ...(tree && { tree }), records: [...records.values()], enums: [...enums.values()], codes: [...codes] };
}

/** Every type a signature names at its top: parameters and results. */
export function typesOf(signature: Signature): readonly ValueType[] {
  const parts = signature.kind === 'function' ? [signature] : [{ parameters: signature.parameters }, ...signature.methods];
  return parts.flatMap((part) => [...typesOfAll(part.parameters), ...('returns' in part && part.returns ? [part.returns] : [])]);
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
