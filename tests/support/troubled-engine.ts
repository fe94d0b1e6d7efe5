import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { createTroubledStream } from './troubled-stream.ts';
import type { StreamTrouble } from './troubled-stream.ts';

export type Call = 'ping' | 'create' | 'attach' | 'start' | 'any';

/** `lost`: the engine does what it was asked and its answer never arrives. */
export type CallTrouble =
  | { readonly kind: 'hang-up' | 'lost' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'answer'; readonly status: number; readonly body: string };

/** A socket in front of the real engine that misbehaves on command; real containers behind it. */
export interface TroubledEngine {
  readonly socketPath: string;
  /** The next `times` calls of a kind meet this trouble; without `times` all of them until it is mended. */
  trouble(call: Call, trouble: CallTrouble, times?: number): void;
  /** The next `times` conversations in which the host says `marker` meet this trouble. */
  troubleStream(trouble: StreamTrouble, marker: string, times?: number): void;
  mend(): void;
  /** Nobody can connect any more, and whoever was is cut off. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  /** How often the engine was asked for a container. */
  creates(): number;
  /** How many troubles have struck. */
  struck(): number;
  close(): Promise<void>;
}

interface Armed<T> {
  readonly trouble: T;
  left: number;
}

export async function createTroubledEngine(engineSocket: string): Promise<TroubledEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const socketPath = join(folder, 'engine.sock');
  const calls = new Map<Call, Armed<CallTrouble>>();
  let stream: (Armed<StreamTrouble> & { readonly marker: string }) | undefined;
  let [creates, struck] = [0, 0];
  const open = new Set<Socket>();

  function troubleOf(call: Call): CallTrouble | undefined {
    const armed = calls.get(call) ?? calls.get('any');
    if (!armed || armed.left <= 0) return undefined;
    armed.left -= 1;
    struck += 1;
    return armed.trouble;
  }

  function streamTroubleOf(said: Buffer): StreamTrouble | undefined {
    if (!stream || stream.left <= 0 || !said.includes(stream.marker)) return undefined;
    stream.left -= 1;
    struck += 1;
    return stream.trouble;
  }

  function forward(from: IncomingMessage, answered: (answer: IncomingMessage) => void): ReturnType<typeof request> {
    const { method, url: path, headers } = from;
    const onward = request({ socketPath: engineSocket, method, path, headers }, answered);
    onward.on('error', () => from.socket.destroy());
    return onward;
  }

  const kill = (id: string): void => { request({ socketPath: engineSocket, method: 'POST', path: `/containers/${id}/kill` }, (answer) => answer.resume()).on('error', () => undefined).end(); };

  async function serve(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const call = callOf(from);
    if (call === 'create') creates += 1;
    const trouble = troubleOf(call);
    if (trouble?.kind === 'hang-up') return void from.socket.destroy();
    if (trouble?.kind === 'answer') return void to.writeHead(trouble.status, { 'content-type': 'application/json' }).end(trouble.body);
    if (trouble?.kind === 'slow') await new Promise((resolve) => { setTimeout(resolve, trouble.ms).unref(); });
    const onward = forward(from, (answer) => {
      if (trouble?.kind === 'lost') return void answer.resume().once('end', () => from.socket.destroy());
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(to);
    });
    from.pipe(onward);
  }

  async function attach(from: IncomingMessage, host: Duplex): Promise<void> {
    host.on('error', () => undefined);
    const trouble = troubleOf('attach');
    if (trouble?.kind === 'hang-up' || trouble?.kind === 'lost') return void host.destroy();
    if (trouble?.kind === 'answer') return void host.end(`HTTP/1.1 ${trouble.status} Trouble\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(trouble.body)}\r\n\r\n${trouble.body}`);
    if (trouble?.kind === 'slow') await new Promise((resolve) => { setTimeout(resolve, trouble.ms).unref(); });
    const onward = forward(from, (answer) => {
      host.write(`HTTP/1.1 ${answer.statusCode} Refused\r\nconnection: close\r\n\r\n`);
      answer.pipe(host);
    });
    onward.on('upgrade', (_answer, container, head: Buffer) => {
      host.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
      if (head.length > 0) container.unshift(head);
      const id = /containers\/(\w+)\//.exec(from.url ?? '')?.[1] ?? '';
      createTroubledStream({ host, container, troubleOf: streamTroubleOf, vanish: () => kill(id) });
    });
    onward.end();
  }

  const server = createServer((from, to) => { void serve(from, to); });
  server.on('upgrade', (from, host) => { void attach(from, host); });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const accept = (): Promise<void> => new Promise((resolve) => { server.listen(socketPath, resolve); });
  const refuse = (): Promise<void> => new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of open) socket.destroy();
  });
  await accept();
  return {
    socketPath, accept, refuse,
    trouble: (call, trouble, times = Infinity) => void calls.set(call, { trouble, left: times }),
    troubleStream(trouble, marker, times = 1) {
      stream = { trouble, marker, left: times };
    },
    mend() {
      calls.clear();
      stream = undefined;
    },
    creates: () => creates,
    struck: () => struck,
    async close() {
      if (server.listening) await refuse();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function callOf({ method, url = '' }: IncomingMessage): Call {
  if (url.includes('/_ping')) return 'ping';
  if (method === 'POST' && url.includes('/containers/create')) return 'create';
  return method === 'POST' && /\/containers\/\w+\/start/.test(url) ? 'start' : 'any';
}
