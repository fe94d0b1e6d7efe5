import { z } from 'zod';
import { Identifier, Parameter, TypeName, ValueType } from './value-type.ts';

/** A function: its parameters, what it returns (absent for nothing), and which arguments it changes in place. */
export interface FunctionSignature {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returns?: ValueType;
  /** Names of the parameters whose value after the call is part of the answer. */
  readonly mutates: readonly string[];
}

/** A method of a class problem; void when `returns` is absent. */
export interface Method {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returns?: ValueType;
}

/** A class that is constructed once a case and then driven by operations. */
export interface ClassSignature {
  readonly kind: 'class';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly methods: readonly Method[];
}

export type Signature = FunctionSignature | ClassSignature;

const Parameters = z.array(Parameter).max(8);

export const Method: z.ZodType<Method> = z.strictObject({ name: Identifier, parameters: Parameters, returns: ValueType.exactOptional() });

export const Signature: z.ZodType<Signature> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('function'),
    name: Identifier,
    parameters: Parameters.min(1),
    returns: ValueType.exactOptional(),
    mutates: z.array(Identifier),
  }),
  z.strictObject({ kind: z.literal('class'), name: TypeName, parameters: Parameters, methods: z.array(Method).min(1).max(20) }),
]);
