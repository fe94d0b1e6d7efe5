import { buffer } from 'node:stream/consumers';
import type { Readable, Writable } from 'node:stream';
import type { Signature } from '@dayseven/contracts/vocabulary';
import { endOf, messagesOf, sandboxPath, startNode } from './node-program.ts';
import type { Ended } from './node-program.ts';

export interface Served extends Ended {
  readonly answers: readonly Buffer[];
  readonly stdout: string;
  readonly stderr: string;
}

/** Feeds a solution to the TypeScript harness as the supervisor does: an input when the last was answered. */
export async function serve(javascript: string, signature: Signature, inputs: readonly Buffer[]): Promise<Served> {
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const child = startNode([...flags, sandboxPath('harness/typescript/main.mjs')], ['ignore', 'pipe', 'pipe', 'pipe', 'pipe']);
  const [, stdout, stderr, to, from] = child.stdio as [null, Readable, Readable, Writable, Readable];
  to.on('error', () => undefined);
  const written = Promise.all([buffer(stdout), buffer(stderr)]);
  const ended = endOf(child);
  const next = messagesOf(from, (bytes) => (bytes.length < 4 ? undefined : 4 + bytes.readUInt32LE()));

  const up = await next();
  if (up?.length !== 4) throw new Error('the harness did not say that it is up');
  to.write(message(program({ 'solution.mjs': javascript, 'glue.json': JSON.stringify(signature) })));
  const answers: Buffer[] = [];
  for (const input of inputs) {
    to.write(message(input));
    const answer = await next();
    if (answer === undefined) break;
    answers.push(answer.subarray(4));
  }
  to.end();
  const [out, err] = await written;
  return { ...(await ended), answers, stdout: out.toString(), stderr: err.toString() };
}

const message = (bytes: Buffer): Buffer => Buffer.concat([u32(bytes.length), bytes]);

function program(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files);
  return Buffer.concat([u32(entries.length), ...entries.flatMap(([name, text]) => [u16(name.length), Buffer.from(name), message(Buffer.from(text))])]);
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function int(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(value));
  return bytes;
}

export const ints = (...values: readonly number[]): Buffer => Buffer.concat([u32(values.length), ...values.map(int)]);
