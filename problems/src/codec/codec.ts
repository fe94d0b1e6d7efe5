import type { Answer, CaseInput, Signature, Value } from '@dayseven/contracts/vocabulary';
import { ByteReader, Undecodable } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readValue } from './read-value.ts';
import { writeValue } from './write-value.ts';

export type Decoded = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly reason: string };

/** The bytes a case feeds to the program. The input has been checked against the signature. */
export function encodeInput(signature: Signature, input: CaseInput): Uint8Array {
  const out = new ByteWriter();
  signature.parameters.forEach(({ type }, i) => writeValue(type, input.args[i] ?? null, out));
  if (signature.kind === 'class') writeOperations(out, signature, 'operations' in input ? input.operations : []);
  return out.bytes();
}

function writeOperations(out: ByteWriter, { methods }: Signature & { kind: 'class' }, operations: readonly { method: string; args: readonly Value[] }[]): void {
  out.u32(operations.length);
  for (const { method: name, args } of operations) {
    const index = methods.findIndex((method) => method.name === name);
    if (index === -1) {
      writeStep(out, name, Number(args[0]));
      continue;
    }
    out.u16(index);
    methods[index]?.parameters.forEach(({ type }, i) => writeValue(type, args[i] ?? null, out));
  }
}

/** What a script may do besides calling a method. */
function writeStep(out: ByteWriter, name: string, amount: number): void {
  out.u16(name === 'advance' ? 0xff_ff : 0xff_fe);
  if (name === 'advance') out.int(amount);
  else out.u32(amount);
}

/** What the program answered to this input; the bytes may be anything. */
export function decodeAnswer(signature: Signature, bytes: Uint8Array, input: CaseInput): Decoded {
  try {
    const from = new ByteReader(bytes);
    const answer = signature.kind === 'class' ? readClassAnswer(from, signature, input) : readFunctionAnswer(from, signature);
    if (from.left > 0) throw new Undecodable('has bytes after its end');
    return { ok: true, answer };
  } catch (problem) {
    if (problem instanceof Undecodable) return { ok: false, reason: `The answer ${problem.message}.` };
    throw problem;
  }
}

function readFunctionAnswer(from: ByteReader, { parameters, returns, mutates }: Signature & { kind: 'function' }): Answer {
  const returned = returns && readValue(returns, from);
  const mutated = mutates.flatMap((name) => parameters.filter((parameter) => parameter.name === name)).map(({ type }) => readValue(type, from));
  return { ...(returned === undefined ? {} : { returned }), ...(mutated.length > 0 ? { mutated } : {}) };
}

function readClassAnswer(from: ByteReader, { methods }: Signature & { kind: 'class' }, input: CaseInput): Answer {
  const operations = 'operations' in input ? input.operations : [];
  if (from.u32() !== operations.length) throw new Undecodable('does not answer every operation exactly once');
  const returned = operations.map((operation) => {
    const method = methods.find((known) => known.name === operation.method);
    return method?.returns ? readValue(method.returns, from) : null;
  });
  return { returned };
}

/** The bytes of an answer, as a harness would write them. */
export function encodeAnswer(signature: Signature, answer: Answer, input: CaseInput): Uint8Array {
  const out = new ByteWriter();
  if (signature.kind === 'function') {
    if (signature.returns) writeValue(signature.returns, answer.returned ?? null, out);
    signature.mutates.forEach((name, i) => {
      const parameter = signature.parameters.find((known) => known.name === name);
      if (parameter) writeValue(parameter.type, answer.mutated?.[i] ?? null, out);
    });
    return out.bytes();
  }
  const operations = 'operations' in input ? input.operations : [];
  const returned = Array.isArray(answer.returned) ? (answer.returned as readonly Value[]) : [];
  out.u32(operations.length);
  operations.forEach((operation, i) => {
    const method = signature.methods.find((known) => known.name === operation.method);
    if (method?.returns) writeValue(method.returns, returned[i] ?? null, out);
  });
  return out.bytes();
}
