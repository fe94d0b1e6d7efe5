import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sandbox = new URL('../../sandbox/', import.meta.url);
const baked = fileURLToPath(new URL(`images/typescript/node_modules/node-linux-${process.arch}/bin/node`, sandbox));

export const sandboxPath = (path: string): string => fileURLToPath(new URL(path, sandbox));

/** A program of the sandbox as a plain process: with the Node of the images where set-up fetched it, else with this one. */
export function startNode(argv: readonly string[], descriptors: readonly ('pipe' | 'ignore')[]): ChildProcess {
  return spawn(existsSync(baked) ? baked : process.execPath, argv, { stdio: [...descriptors], env: { LEFT_OVER: 'from outside' } });
}

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: string | null;
}

export function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => child.once('close', (exitCode, signal) => resolve({ exitCode, signal })));
}

/** The messages of a stream as they are complete; `split` gives the length of the first one or undefined. */
export function messagesOf(stream: NodeJS.ReadableStream, split: (bytes: Buffer) => number | undefined): () => Promise<Buffer | undefined> {
  let rest = Buffer.alloc(0);
  const ready: Buffer[] = [];
  let ended = false;
  let wake = (): void => undefined;
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let length = split(rest); length !== undefined && rest.length >= length; length = split(rest)) {
      ready.push(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
    wake();
  });
  stream.on('close', () => { ended = true; wake(); });
  return async () => {
    while (ready.length === 0 && !ended) await new Promise<void>((resolve) => { wake = resolve; });
    return ready.shift();
  };
}
