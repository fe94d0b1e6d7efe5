import { decodeAll, decodersOf } from './decode.mjs';
import { Malformed } from './descriptors.mjs';
import { encoderOf } from './encode.mjs';
import { Mismatch } from './mismatch.mjs';
import { apply, construct, includes, mapDelete, mapSet } from './primordials.mjs';

/** A sentence about what the solution did wrong. */
export class Complaint {
  constructor(sentence) {
    this.sentence = sentence;
  }
}

/**
 * From a signature to what serves one case: reads the input, calls the solution, writes the answer.
 * `progress.waitingFor` names what promises are awaited of, the first call's first.
 */
export function callerOf(signature, progress) {
  return signature.kind === 'class' ? classCaller(signature, progress) : functionCaller(signature, progress);
}

function functionCaller(signature, progress) {
  const { name, parameters } = signature;
  const decoders = decodersOf(parameters);
  const call = callOf(signature, name, progress);
  const changed = signature.mutates.map((mutated) => {
    const index = parameters.findIndex((parameter) => parameter.name === mutated);
    if (index === -1) throw new Malformed(`${name} has no parameter ${mutated}`);
    return { index, encode: encoderOf(parameters[index].type), subject: `after ${name}, ${mutated} is` };
  });

  return async (solution, input, out) => {
    const args = decodeAll(decoders, input);
    input.finish();
    await call(exported(solution, name), undefined, args, out, '');
    for (let i = 0; i < changed.length; i++) {
      const { index, encode, subject } = changed[i];
      expectFit(() => encode(args[index], out), subject);
    }
  };
}

function classCaller(signature, progress) {
  const { name } = signature;
  const decoders = decodersOf(signature.parameters);
  const methods = signature.methods.map((method) => ({
    name: method.name,
    decoders: decodersOf(method.parameters),
    call: callOf(method, `${name}.${method.name}`, progress),
  }));

  return async (solution, input, out) => {
    const object = construct(exported(solution, name), decodeAll(decoders, input));
    const count = input.u32();
    out.u32(count);
    for (let i = 0; i < count; i++) {
      const method = methods[input.u16()];
      if (method === undefined) throw new Malformed(`${name} has no such method`);
      const args = decodeAll(method.decoders, input);
      const member = object[method.name];
      if (typeof member !== 'function') throw new Complaint(`${name} has no method ${method.name}.`);
      const promise = method.call(member, object, args, out, ` (operation ${i + 1})`);
      if (promise !== undefined) await promise;
    }
    input.finish();
  };
}

/** Calls once and writes what came back; gives a promise only where the solution did. */
export function callOf(callable, title, progress) {
  const { returns } = callable;
  const codes = returns?.kind === 'fallible' ? returns.codes : undefined;
  const encode = returns === undefined ? undefined : encoderOf(codes === undefined ? returns : returns.of);

  const write = (value, out, where) => {
    if (encode === undefined) return;
    if (codes !== undefined) out.u8(0);
    expectFit(() => encode(value, out), `${title} returned`, where);
  };
  const writeThrown = (thrown, out) => {
    const code = codes === undefined ? undefined : codeOf(thrown, codes);
    if (code === undefined) throw thrown;
    out.u8(1);
    out.string(code);
  };
  const later = async (promise, out, where) => {
    const name = `the promise returned by ${title}${where}`;
    let value;
    mapSet(progress.waitingFor, name, true);
    try {
      value = await promise;
    } catch (thrown) {
      return writeThrown(thrown, out);
    } finally {
      mapDelete(progress.waitingFor, name);
    }
    write(value, out, where);
  };

  return (callee, self, args, out, where) => {
    let value;
    try {
      value = apply(callee, self, args);
    } catch (thrown) {
      writeThrown(thrown, out);
      return undefined;
    }
    if (isThenable(value)) return later(value, out, where);
    write(value, out, where);
    return undefined;
  };
}

/** An error says its code under `code`, or else as its message. */
function codeOf(thrown, codes) {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  if (includes(codes, thrown.code)) return thrown.code;
  return includes(codes, thrown.message) ? thrown.message : undefined;
}

function isThenable(value) {
  return typeof value === 'object' && value !== null && typeof value.then === 'function';
}

export function exported(solution, name) {
  const value = solution[name];
  if (typeof value !== 'function') throw new Complaint(`solution.ts does not export ${name}.`);
  return value;
}

function expectFit(encode, subject, where = '') {
  try {
    encode();
  } catch (problem) {
    if (problem instanceof Mismatch) throw new Complaint(`${problem.sentence(subject)}${where}`);
    throw problem;
  }
}
