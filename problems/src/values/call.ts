import type { Answer, CaseInput, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { fromNative, NotOfTheType, toNative } from './native.ts';

/** What a module of a solution or brute force exports. */
export type Exports = Readonly<Record<string, unknown>>;

/** Calls a trusted solution in TypeScript on one case, as the sandbox would call a candidate's. */
export function callSolution(signature: Signature, solution: Exports, input: CaseInput): Answer {
  return signature.kind === 'function' ? callFunction(signature, solution, input) : driveClass(signature, solution, input);
}

function callFunction(signature: Signature & { kind: 'function' }, solution: Exports, { args }: CaseInput): Answer {
  const natives = signature.parameters.map(({ type }, i) => toNative(type, args[i] ?? null));
  const returned = returnedBy(signature.returns, signature.name, () => invoke(solution[signature.name], undefined, natives));
  const mutated = signature.mutates.map((name) => {
    const i = signature.parameters.findIndex((parameter) => parameter.name === name);
    const parameter = signature.parameters[i];
    return parameter ? fromNative(parameter.type, natives[i], name) : null;
  });
  return { ...(returned === undefined ? {} : { returned }), ...(mutated.length > 0 ? { mutated } : {}) };
}

function driveClass(signature: Signature & { kind: 'class' }, solution: Exports, input: CaseInput): Answer {
  const Made = solution[signature.name];
  if (typeof Made !== 'function') throw new NotOfTheType(`There is no exported class ${signature.name}.`);
  const object = Reflect.construct(Made, signature.parameters.map(({ type }, i) => toNative(type, input.args[i] ?? null))) as Exports;

  const operations = 'operations' in input ? input.operations : [];
  const returned = operations.map(({ method: name, args }) => {
    const method = signature.methods.find((known) => known.name === name);
    const natives = (method?.parameters ?? []).map(({ type }, i) => toNative(type, args[i] ?? null));
    return returnedBy(method?.returns, name, () => invoke(object[name], object, natives)) ?? null;
  });
  return { returned };
}

/** What a call gave, in the JSON form; a code the type knows is an answer too. */
export function returnedBy(type: ValueType | undefined, name: string, call: () => unknown): Value | undefined {
  if (type?.kind === 'fallible') return fallible(type, name, call);
  const native = call();
  return type && fromNative(type, native, `What ${name} returned`);
}

function fallible(type: ValueType & { kind: 'fallible' }, name: string, call: () => unknown): Value {
  try {
    return { value: fromNative(type.of, call(), `What ${name} returned`) };
  } catch (problem) {
    const error = codeOf(problem, type.codes);
    if (error === undefined) throw problem;
    return { error };
  }
}

/** An error says its code under `code`, or else as its message. */
function codeOf(problem: unknown, codes: readonly string[]): string | undefined {
  if (!(problem instanceof Error)) return undefined;
  return ['code' in problem ? problem.code : undefined, problem.message].find((text): text is string => typeof text === 'string' && codes.includes(text));
}

function invoke(callable: unknown, self: unknown, args: readonly unknown[]): unknown {
  if (typeof callable !== 'function') throw new NotOfTheType('There is no exported function or method of the signature\'s name.');
  return Reflect.apply(callable, self, args);
}
