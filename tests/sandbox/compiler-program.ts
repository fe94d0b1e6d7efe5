import type { Readable, Writable } from 'node:stream';
import type { Diagnostic } from '@dayseven/contracts/vocabulary';
import { endOf, messagesOf, sandboxPath, startNode } from './node-program.ts';
import type { Ended } from './node-program.ts';

export interface Compiled {
  readonly id: number;
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly javascript: string;
  readonly stages: Readonly<Record<string, number>>;
}

export interface CompilerProgram {
  readonly ready: unknown;
  compile(files: Readonly<Record<string, string>>): Promise<Compiled>;
  /** Sends bytes as they are and waits for the end. */
  upset(bytes: Buffer): Promise<Ended>;
  close(): Promise<Ended>;
}

export async function startCompiler(): Promise<CompilerProgram> {
  const child = startNode([sandboxPath('compiler/main.mjs')], ['pipe', 'pipe', 'ignore']);
  const [to, from] = child.stdio as [Writable, Readable, null, undefined, undefined];
  to.on('error', () => undefined);
  const ended = endOf(child);
  const nextFrame = messagesOf(from, (bytes) => (bytes.length < 5 ? undefined : 5 + bytes.readUInt32LE(1)));
  const next = async (kind: number): Promise<unknown> => {
    const frame = await nextFrame();
    if (frame?.[0] !== kind) throw new Error('the compiler did not answer; was `npm ci --prefix sandbox/images/typescript` run?');
    return JSON.parse(frame.subarray(5).toString());
  };

  const ready = await next(1);
  let id = 0;
  return {
    ready,
    async compile(files) {
      id += 1;
      to.write(frameOf(1, Buffer.from(JSON.stringify({ id, files }))));
      return (await next(2)) as Compiled;
    },
    upset(bytes) {
      to.write(bytes);
      return ended;
    },
    close() {
      to.end();
      return ended;
    },
  };
}

export function frameOf(kind: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(5);
  header[0] = kind;
  header.writeUInt32LE(payload.length, 1);
  return Buffer.concat([header, payload]);
}
