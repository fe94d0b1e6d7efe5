import type { Language } from '@dayseven/contracts/vocabulary';
import type { SandboxJob, SandboxNews } from '../../application/ports/sandbox.ts';
import type { Observation } from '../../domain/judging/observation.ts';
import { converse } from './converse.ts';
import type { FedJob } from './converse.ts';
import { createReadyPool } from './ready-pool.ts';
import type { ReadyPool } from './ready-pool.ts';
import { reapStrays } from './reap-strays.ts';
import { runCompiled } from './run-compiled.ts';
import { startContainer } from './start-container.ts';
import type { StartedContainer, Starter } from './start-container.ts';
import { createTypescriptCompiler } from './typescript-compiler.ts';

export interface DockerSandboxOptions {
  /** How many started containers wait for each language. */
  readonly ready: Readonly<Record<Language, number>>;
  /** The memory of a container that waits; a job that wants another has one started for it. */
  readonly memoryMb: Readonly<Record<Language, number>>;
  /** An engine's runtime, such as runsc. */
  readonly runtime?: string;
}

/** A connected engine with its ready containers. */
export interface Machine {
  run(job: SandboxJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const COMPILER_MB = 768;
const TEND_EVERY_MS = 30_000;

/** @throws SandboxFault when the engine does not do what it is asked. */
export async function openMachine(options: Starter & DockerSandboxOptions): Promise<Machine> {
  const { engine, owner, ready, memoryMb } = options;
  let running = 0;
  const isQuiet = (): boolean => running === 0;
  const poolOf = (language: Language): ReadyPool<StartedContainer> =>
    createReadyPool({ size: ready[language], isQuiet, start: () => startContainer(options, language, memoryMb[language]) });
  const pools = { go: poolOf('go'), typescript: poolOf('typescript') };
  const compiler = createTypescriptCompiler({ start: () => startContainer(options, 'compiler', COMPILER_MB), ping: () => engine.ping() });
  const inFlight = new Set<StartedContainer>();
  const tending = setInterval(() => void tend().catch(() => undefined), TEND_EVERY_MS);
  tending.unref();

  async function close(): Promise<void> {
    clearInterval(tending);
    await Promise.all([pools.go.close(), pools.typescript.close(), compiler.close(), ...[...inFlight].map((container) => container.remove())]);
  }

  function take({ language, limits }: FedJob): Promise<StartedContainer> {
    return limits.memoryMb === memoryMb[language] ? pools[language].take() : startContainer(options, language, limits.memoryMb);
  }

  async function runInContainer(job: FedJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation> {
    const began = performance.now();
    const container = await take(job);
    const taken = performance.now();
    inFlight.add(container);
    const end = (): void => { void container.remove().then(() => inFlight.delete(container)); };
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

  /** Clears away what the dead left, and replaces what died waiting. */
  async function tend(): Promise<void> {
    await reapStrays(engine, owner);
    await Promise.all([pools.go.fill(), pools.typescript.fill(), ...(ready.typescript > 0 ? [compiler.warm()] : [])]);
  }

  try {
    await engine.ping();
    await tend();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async run(job, tell, signal) {
      running += 1;
      try {
        return await runCompiled({ compiler, runInContainer }, job, { tell, signal });
      } finally {
        running -= 1;
        if (isQuiet()) for (const pool of Object.values(pools)) void pool.fill().catch(() => undefined);
      }
    },
    ping: () => engine.ping(),
    close,
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
