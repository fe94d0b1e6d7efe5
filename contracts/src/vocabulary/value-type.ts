import { z } from 'zod';

/** An identifier that is legal in both languages and in JSON keys: lower camel case. */
export const Identifier = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'must be lower camel case, such as maxDepth');

/** The name of a declared class, record or enum: upper camel case. */
export const TypeName = z.string().regex(/^[A-Z][a-zA-Z0-9]{0,39}$/, 'must be upper camel case, such as Interval');

/** What an argument or an answer may be. How each travels: sandbox/PROTOCOL.md section 1. */
export type ValueType =
  | { readonly kind: 'int' }
  | { readonly kind: 'float' }
  | { readonly kind: 'bool' }
  | { readonly kind: 'string' }
  /** A name the program makes up; only that it is the same or another one matters. Of machine coding alone. */
  | { readonly kind: 'id' }
  | { readonly kind: 'array'; readonly of: ValueType }
  | { readonly kind: 'nullable'; readonly of: ValueType }
  | { readonly kind: 'record'; readonly name: string; readonly fields: readonly Parameter[] }
  | { readonly kind: 'enum'; readonly name: string; readonly members: readonly string[] }
  | { readonly kind: 'map'; readonly key: 'string' | 'int'; readonly of: ValueType }
  | { readonly kind: 'list'; readonly of: ValueType }
  | { readonly kind: 'tree'; readonly of: ValueType }
  | { readonly kind: 'fallible'; readonly of: ValueType; readonly codes: readonly string[] };

/** A named argument or field. */
export interface Parameter {
  readonly name: string;
  readonly type: ValueType;
}

const inner = (): z.ZodType<ValueType> => z.lazy(() => ValueType);

export const Parameter: z.ZodType<Parameter> = z.strictObject({ name: Identifier, type: inner() });

export const ValueType: z.ZodType<ValueType> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('int') }),
  z.strictObject({ kind: z.literal('float') }),
  z.strictObject({ kind: z.literal('bool') }),
  z.strictObject({ kind: z.literal('string') }),
  z.strictObject({ kind: z.literal('id') }),
  z.strictObject({ kind: z.literal('array'), of: inner() }),
  z.strictObject({ kind: z.literal('nullable'), of: inner() }),
  z.strictObject({ kind: z.literal('record'), name: TypeName, fields: z.array(z.lazy(() => Parameter)).min(1).max(12) }),
  z.strictObject({ kind: z.literal('enum'), name: TypeName, members: z.array(z.string().min(1).max(40)).min(1).max(40) }),
  z.strictObject({ kind: z.literal('map'), key: z.enum(['string', 'int']), of: inner() }),
  z.strictObject({ kind: z.literal('list'), of: inner() }),
  z.strictObject({ kind: z.literal('tree'), of: inner() }),
  z.strictObject({ kind: z.literal('fallible'), of: inner(), codes: z.array(z.string().regex(/^[a-z][a-z-]{0,39}$/)).min(1) }),
]);
