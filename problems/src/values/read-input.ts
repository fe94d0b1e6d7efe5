import type { CaseInput, Operation, Parameter, Signature, Value } from '@dayseven/contracts/vocabulary';
import { checkValue, isValueOf } from './check-value.ts';

export interface InputFault {
  /** `args.nums`, `operations[2]`, in the form of problem.yaml. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
}
export type ReadInput = { readonly ok: true; readonly input: CaseInput } | { readonly ok: false; readonly faults: readonly InputFault[] };

/** The arguments by name, and for a class its operations as `[method, ...arguments]`. */
export interface NamedInput {
  readonly args: Readonly<Record<string, unknown>>;
  readonly operations?: unknown;
}

/** Checks a case as people write it against the signature, and puts its arguments in order. */
export function readInput(signature: Signature, { args, operations }: NamedInput): ReadInput {
  const faults: InputFault[] = [];
  const values = readArguments(signature.parameters, args, faults);
  if (signature.kind === 'function') {
    if (operations !== undefined) faults.push({ path: ['operations'], reason: 'operations belong to a class, and this is a function.' });
    return faults.length > 0 ? { ok: false, faults } : { ok: true, input: { args: values } };
  }

  const read = readOperations(signature, operations, faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: { args: values, operations: read } };
}

/** The form generators, validators and checkers know: arguments by name, with `operations` as one more. */
export function flatInput(signature: Signature, input: CaseInput): Readonly<Record<string, unknown>> {
  const named = Object.fromEntries(signature.parameters.map((parameter, i) => [parameter.name, input.args[i]]));
  return 'operations' in input ? { ...named, operations: input.operations.map(({ method, args }) => [method, ...args]) } : named;
}

/** Reads what a generator made. */
export function readFlatInput(signature: Signature, made: unknown): ReadInput {
  if (typeof made !== 'object' || made === null) return { ok: false, faults: [{ path: [], reason: 'The generator must return an object with the arguments by name.' }] };
  if (signature.kind === 'function') return readInput(signature, { args: { ...made } });
  const { operations, ...args }: { operations?: unknown } = { ...made };
  return readInput(signature, { args: { ...args }, operations });
}

function readArguments(parameters: readonly Parameter[], args: Readonly<Record<string, unknown>>, faults: InputFault[]): Value[] {
  const values: Value[] = [];
  for (const { name, type } of parameters) {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (isValueOf(type, value)) values.push(value);
    else faults.push({ path: ['args', name], reason: value === undefined ? `${name} is missing.` : (checkValue(type, value, name) ?? '') });
  }
  for (const name of Object.keys(args)) {
    if (!parameters.some((parameter) => parameter.name === name)) faults.push({ path: ['args', name], reason: `${name} is not a parameter.` });
  }
  return values;
}

function readOperations(signature: Signature & { kind: 'class' }, operations: unknown, faults: InputFault[]): Operation[] {
  if (!Array.isArray(operations)) {
    faults.push({ path: ['operations'], reason: 'operations must be an array such as [["put", 1, 1], ["get", 1]].' });
    return [];
  }
  const read: Operation[] = [];
  operations.forEach((operation: unknown, i) => {
    const made = readOperation(signature, operation, `operations[${i}]`);
    if (typeof made === 'string') faults.push({ path: ['operations', i], reason: made });
    else read.push(made);
  });
  return read;
}

function readOperation({ methods }: Signature & { kind: 'class' }, operation: unknown, place: string): Operation | string {
  if (!Array.isArray(operation) || typeof operation[0] !== 'string') return `${place} must be an array that begins with a method's name.`;
  const name = operation[0];
  const args: readonly unknown[] = operation.slice(1);
  const method = methods.find((candidate) => candidate.name === name);
  if (!method) return `${place} calls ${JSON.stringify(name)}; the methods are ${methods.map((known) => known.name).join(', ')}.`;
  if (args.length !== method.parameters.length) return `${place} gives ${name} ${args.length} arguments; it takes ${method.parameters.length}.`;

  const values: Value[] = [];
  for (const [i, { type, name: parameter }] of method.parameters.entries()) {
    const value = args[i];
    if (!isValueOf(type, value)) return checkValue(type, value, `${place} (${name}): ${parameter}`) ?? '';
    values.push(value);
  }
  return { method: name, args: values };
}
