import type { Language } from '@dayseven/contracts/vocabulary';
import type { SandboxJob, SandboxNews } from '../../application/ports/sandbox.ts';
import type { Observation } from '../../domain/judging/observation.ts';
import { converse } from './converse.ts';
import type { FedJob } from './converse.ts';
import type { DockerSandboxOptions } from './docker-sandbox.ts';
import { createReadyPool } from './ready-pool.ts';
import { reapStrays } from './reap-strays.ts';
import { startContainer } from './start-container.ts';
import type { StartedContainer, Starter } from './start-container.ts';
import { createTypescriptCompiler } from './typescript-compiler.ts';
import type { TypescriptCompiler } from './typescript-compiler.ts';
import { compileFirst } from './compile-first.ts';

/** A connected engine with its ready containers. */
export interface Machine {
  run(job: SandboxJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const COMPILER_MB = 768;
const REAP_EVERY_MS = 30_000;

export async function openMachine(options: Starter & DockerSandboxOptions): Promise<Machine> {
  const { engine, owner, ready, memoryMb } = options;
  let running = 0;
  const isQuiet = (): boolean => running === 0;
  const pool = (language: Language) =>
    createReadyPool({ size: ready[language], isQuiet, start: () => startContainer(options, language, memoryMb[language]) });
  const pools = { go: pool('go'), typescript: pool('typescript') };
  const compiler = createTypescriptCompiler({ start: () => startContainer(options, 'compiler', COMPILER_MB), ping: () => engine.ping() });

  const inFlight = new Set<StartedContainer>();
  const close = async (): Promise<void> => {
    clearInterval(reaping);
    await Promise.all([pools.go.close(), pools.typescript.close(), compiler.close(), ...[...inFlight].map((container) => container.remove())]);
  };
  const reaping = setInterval(() => void reapStrays(engine, owner).catch(() => undefined), REAP_EVERY_MS);
  reaping.unref();

  function take({ language, limits }: FedJob): Promise<StartedContainer> {
    return limits.memoryMb === memoryMb[language] ? pools[language].take() : startContainer(options, language, limits.memoryMb);
  }

  function refill(): void {
    for (const { fill } of Object.values(pools)) void fill().catch(() => undefined);
  }

  async function runInContainer(job: FedJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation> {
    const began = performance.now();
    const container = await take(job);
    const taken = performance.now();
    inFlight.add(container);
    const end = (): void => { inFlight.delete(container); void container.remove(); };
    signal.addEventListener('abort', end);
    try {
      signal.throwIfAborted();
      const observation = await converse(container.channel, job, tell);
      const stages = { ...observation.stages, container: rounded(taken - began), session: rounded(performance.now() - taken) };
      return { ...observation, stages };
    } finally {
      signal.removeEventListener('abort', end);
      end();
    }
  }

  try {
    await engine.ping();
    await reapStrays(engine, owner);
    await Promise.all([pools.go.fill(), pools.typescript.fill(), compiler.warm()]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async run(job, tell, signal) {
      running += 1;
      try {
        return await runCompiled({ job, compiler, runInContainer, tell, signal });
      } finally {
        running -= 1;
        if (isQuiet()) refill();
      }
    },
    ping: () => engine.ping(),
    close,
  };
}

interface Running {
  readonly job: SandboxJob;
  readonly compiler: TypescriptCompiler;
  readonly runInContainer: (job: FedJob, tell: (news: SandboxNews) => void, signal: AbortSignal) => Promise<Observation>;
  readonly tell: (news: SandboxNews) => void;
  readonly signal: AbortSignal;
}

async function runCompiled({ job, compiler, runInContainer, tell, signal }: Running): Promise<Observation> {
  if (job.language === 'go') {
    const files = [{ name: 'solution.go', text: job.source }, ...job.glue];
    return runInContainer({ ...job, files }, tell, signal);
  }
  const compiled = await compileFirst(compiler, job);
  signal.throwIfAborted();
  if ('refused' in compiled) return compiled.refused;

  // The container only loads what was compiled elsewhere; it is the compiler's messages that count.
  const { files, stages, diagnostics } = compiled;
  const compile = { kind: 'compiled', diagnostics } as const;
  const observation = await runInContainer({ ...job, files }, (news) => tell(news.kind === 'compiled' ? compile : news), signal);
  return { ...observation, compile, stages: { ...stages, ...observation.stages } };
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
