import { randomUUID } from 'node:crypto';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Channel } from './channel.ts';
import { BrokenStream } from './demultiplex.ts';
import { compileFrame } from './host-frames.ts';
import type { CompileRequest } from './host-frames.ts';
import { readCompilerFrame } from './supervisor-frames.ts';
import type { CompilerNews } from './supervisor-frames.ts';

export type CompilerAnswer = CompilerNews & { readonly kind: 'compiled' };
/** What the compiler made of the files, or how it gave up on them. */
export type Compilation = CompilerAnswer | { readonly kind: 'gave-up'; readonly because: 'time' | 'crash' };

/** A compiler container that is up and waits for requests. */
export interface CompilerContainer {
  readonly channel: Channel;
  remove(): Promise<void>;
}

export interface TypescriptCompiler {
  /** One thing at a time. @throws SandboxFault when there is no compiler to be had. */
  compile(files: CompileRequest['files'], run?: CompileRequest['run']): Promise<Compilation>;
  /** Starts the compiler when it is not up. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

export interface CompilerDeps {
  readonly start: () => Promise<CompilerContainer>;
  /** Tells a compiler that died of a program from one that died with its engine. @throws SandboxFault */
  readonly ping: () => Promise<void>;
}

const DEADLINE_MS = 5_000;
const TRIES = 2;

/** One long-lived compiler; one that hangs or dies is replaced. Only a program at which two die is refused: one may have been taken from outside. */
export function createTypescriptCompiler({ start, ping }: CompilerDeps): TypescriptCompiler {
  let up: Promise<CompilerContainer> | undefined;
  const leaving = new Set<Promise<void>>();
  let closed = false;

  function warmed(): Promise<CompilerContainer> {
    if (closed) return Promise.reject(new SandboxFault('The judge is off.'));
    if (up) return up;
    const starting = start();
    up = starting;
    const forget = (): void => { if (up === starting) up = undefined; };
    starting.then((container) => container.channel.over.then(forget), forget);
    return starting;
  }

  function replace(container: CompilerContainer): void {
    up = undefined;
    const gone = container.remove().finally(() => leaving.delete(gone));
    leaving.add(gone);
    if (!closed) void warmed().catch(() => undefined);
  }

  async function ask(asked: Omit<CompileRequest, 'id'>): Promise<CompilerAnswer | 'time' | 'crash'> {
    const container = await warmed();
    const id = randomUUID();
    const late = new AbortController();
    const timer = setTimeout(() => { late.abort(); container.channel.close(); }, DEADLINE_MS);
    try {
      await container.channel.send(compileFrame({ id, ...asked }));
      const answer = await answerTo(container.channel, id);
      if (answer) return answer;
    } catch (error) {
      if (!(error instanceof SandboxFault || error instanceof BrokenStream)) throw error;
    } finally {
      clearTimeout(timer);
    }
    replace(container);
    return late.signal.aborted ? 'time' : 'crash';
  }

  return {
    async compile(files, run) {
      for (let tries = 1; ; tries++) {
        const answer = await ask({ files, ...(run && { run }) });
        if (answer === 'crash') await ping();
        if (answer === 'crash' && tries < TRIES) continue;
        return typeof answer === 'string' ? { kind: 'gave-up', because: answer } : answer;
      }
    },
    async warm() {
      await warmed();
    },
    async close() {
      closed = true;
      const container = await up?.catch(() => undefined);
      await Promise.all([container?.remove(), ...leaving]);
    },
  };
}

async function answerTo(channel: Channel, id: string): Promise<CompilerAnswer | undefined> {
  for (;;) {
    const frame = await channel.next();
    if (!frame) return undefined;
    const news = readCompilerFrame(frame);
    if (news.kind === 'compiled' && news.id === id) return news;
  }
}
