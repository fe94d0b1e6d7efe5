import type { ClassSignature, Method, Operation, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { checkValue, isValueOf } from '../values/check-value.ts';

/** A fault is where in the steps, and one sentence. */
export type ReadSteps = { readonly ok: true; readonly operations: readonly Operation[] } | { readonly ok: false; readonly step: number; readonly reason: string };

class BadStep extends Error {}

/**
 * From the steps of a script to operations, one behind the other: `[method, …]`, `{name: [method, …]}` where its id is wanted later as
 * `$name`, `[advance, 90m]`, and `{parallel: [[method, …], …]}`, which becomes `parallel` and the calls behind it.
 */
export function readSteps(signature: ClassSignature, steps: readonly unknown[]): ReadSteps {
  const reading: Reading = { signature, operations: [], named: new Map() };
  for (const [i, step] of steps.entries()) {
    try {
      readStep(reading, step);
    } catch (problem) {
      if (problem instanceof BadStep) return { ok: false, step: i, reason: problem.message };
      throw problem;
    }
  }
  return { ok: true, operations: reading.operations };
}

interface Reading {
  readonly signature: ClassSignature;
  readonly operations: Operation[];
  /** The operation that gave an id, by the name the script has for it. */
  readonly named: Map<string, number>;
}

function readStep(reading: Reading, step: unknown): void {
  if (Array.isArray(step)) {
    readCall(reading, step);
    return;
  }
  const [entry, ...more] = typeof step === 'object' && step !== null ? Object.entries(step) : [];
  if (!entry || more.length > 0) throw new BadStep('must be [method, …], {name: [method, …]}, [advance, 90m] or {parallel: [[method, …], …]}.');
  const name = entry[0];
  const inside: unknown = entry[1];
  if (!Array.isArray(inside)) throw new BadStep(`has no call under ${name}.`);
  if (name === 'parallel') readParallel(reading, inside);
  else readNamed(reading, name, inside);
}

function readNamed(reading: Reading, name: string, call: readonly unknown[]): void {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) throw new BadStep(`names its result "${name}"; names are lower camel case.`);
  if (reading.named.has(name)) throw new BadStep(`names its result ${name}, as an earlier step does.`);
  readCall(reading, call);
  const { signature, operations } = reading;
  const method = signature.methods.find((known) => known.name === operations.at(-1)?.method);
  if (!method?.returns || !givesId(method.returns)) throw new BadStep(`names its result ${name}, and it gives no id.`);
  reading.named.set(name, operations.length - 1);
}

function readParallel(reading: Reading, calls: readonly unknown[]): void {
  if (calls.length < 2 || calls.length > 64) throw new BadStep('must make 2 to 64 calls at once.');
  reading.operations.push({ method: 'parallel', args: [calls.length] });
  const first = reading.operations.length;
  for (const call of calls) {
    if (!Array.isArray(call) || call[0] === 'advance') throw new BadStep('may only call methods in parallel.');
    readCall(reading, call);
  }
  const called = new Set(reading.operations.slice(first).map(({ method }) => method));
  const givesOne = reading.signature.methods.find(({ name, returns }) => called.has(name) && returns && givesId(returns));
  if (givesOne) throw new BadStep(`cannot call ${givesOne.name} in parallel, for nobody knows which call gets which id.`);
}

function readCall(reading: Reading, [name, ...args]: readonly unknown[]): void {
  if (name === 'advance') {
    readAdvance(reading, args);
    return;
  }
  const { methods } = reading.signature;
  const method = methods.find((known) => known.name === name);
  if (!method) throw new BadStep(`calls ${JSON.stringify(name)}; the methods are ${methods.map((known) => known.name).join(', ')}.`);
  reading.operations.push({ method: method.name, args: readArguments(reading, method, args) });
}

function readArguments({ named }: Reading, { name, parameters }: Method, args: readonly unknown[]): readonly Value[] {
  if (args.length !== parameters.length) throw new BadStep(`gives ${name} ${args.length} arguments; it takes ${parameters.length}.`);
  return parameters.map(({ type, name: parameter }, i) => {
    const value = type.kind === 'id' ? idOf(named, args[i], parameter) : args[i];
    if (!isValueOf(type, value)) throw new BadStep(checkValue(type, value, `(${name}): ${parameter}`) ?? '');
    return value;
  });
}

function idOf(named: ReadonlyMap<string, number>, value: unknown, parameter: string): Value {
  if (typeof value !== 'string') throw new BadStep(`gives ${JSON.stringify(value)} for ${parameter}; an id is a text, or the $name of an earlier step.`);
  if (!value.startsWith('$')) return value;
  const from = named.get(value.slice(1));
  if (from === undefined) throw new BadStep(`asks for ${value}, and no step before it has that name.`);
  return { from };
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function readAdvance({ operations }: Reading, args: readonly unknown[]): void {
  const [text] = args;
  const parts = typeof text === 'string' ? [...text.matchAll(/(\d+)(ms|s|m|h|d)/g)] : [];
  const ms = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
  if (args.length !== 1 || ms < 1 || parts.map(([part]) => part).join('') !== text) throw new BadStep('must advance by a time such as 250ms, 90s or 1h30m.');
  operations.push({ method: 'advance', args: [ms] });
}

/** Whether a value of the type has an id in it. */
export function givesId(type: ValueType): boolean {
  if (type.kind === 'record') return type.fields.some((field) => givesId(field.type));
  return type.kind === 'id' || ('of' in type && givesId(type.of));
}
