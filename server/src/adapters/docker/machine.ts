import type { Language } from '@dayseven/contracts/vocabulary';
import type { JobsWaiting } from '../../application/ports/job-store.ts';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Formatted, SandboxJob, SandboxNews } from '../../application/ports/sandbox.ts';
import type { Observation } from '../../domain/judging/observation.ts';
import { converse } from './converse.ts';
import type { FedJob } from './converse.ts';
import { watchStages } from './job-stages.ts';
import { formatGo } from './format-go.ts';
import { keptProgram } from './kept-program.ts';
import { createLentContainers } from './lent-containers.ts';
import { createReadyPool } from './ready-pool.ts';
import type { ReadyPool } from './ready-pool.ts';
import { reapStrays } from './reap-strays.ts';
import { requireLimits } from './require-limits.ts';
import { runCompiled } from './run-compiled.ts';
import { startContainer } from './start-container.ts';
import type { StartedContainer, Starter } from './start-container.ts';
import { createTypescriptCompiler } from './typescript-compiler.ts';
import { createTypescriptCompilers } from './typescript-compilers.ts';
import { wantedReady } from './wanted-ready.ts';

export interface DockerSandboxOptions {
  /** How many started containers wait for each language. */
  readonly ready: Readonly<Record<Language, number>>;
  /** How many containers of a language are started at once. */
  readonly startsAtOnce: number;
  /** How many TypeScript compilers are kept; up from the beginning where containers of the language are. */
  readonly compilers: number;
  /** What will be asked for as soon as the sandbox is on; nothing when absent. */
  readonly expected?: JobsWaiting;
  /** The memory of a container that waits; a job that wants another has one started for it. */
  readonly memoryMb: Readonly<Record<Language, number>>;
  /** An engine's runtime, such as runsc. */
  readonly runtime?: string;
  /** For tests: a judge that does not enforce every limit is on all the same, and says so. */
  readonly unenforced?: 'allow';
}

/** A connected engine with its ready containers. */
export interface Machine {
  run(job: SandboxJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation>;
  formatGo(source: string, signal: AbortSignal): Promise<Formatted>;
  expect(waiting: JobsWaiting): void;
  /** What the engine does not enforce, where that is allowed. */
  readonly unenforced: string | undefined;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const COMPILER_MB = 768;
const TEND_EVERY_MS = 30_000;

/** Leaves no container behind when it fails or is aborted. @throws SandboxFault when the engine does not do what it is asked. */
export async function openMachine(options: Omit<Starter, 'life'> & DockerSandboxOptions, signal: AbortSignal): Promise<Machine> {
  const { engine, owner, ready, startsAtOnce, memoryMb } = options;
  const life = new AbortController();
  const starter = { ...options, life: life.signal };
  let running = 0;
  let line: JobsWaiting = options.expected ?? { go: 0, typescript: 0 };

  const poolOf = (language: Language): ReadyPool<StartedContainer> => createReadyPool({
    startsAtOnce,
    start: () => startContainer(starter, language, memoryMb[language]),
    wanted: () => wantedReady({ configured: ready[language], startsAtOnce, waiting: line[language], running }),
  });
  const pools = { go: poolOf('go'), typescript: poolOf('typescript') };
  const compilers = createTypescriptCompilers(Array.from({ length: options.compilers }, () =>
    createTypescriptCompiler({ start: () => startContainer(starter, 'compiler', COMPILER_MB), ping: () => engine.ping() })));
  const inUse = createLentContainers();
  const tending = setInterval(() => void tend().catch(() => undefined), TEND_EVERY_MS);
  tending.unref();

  function end(): void {
    life.abort(new SandboxFault('The judge is off.'));
  }

  async function close(): Promise<void> {
    clearInterval(tending);
    end();
    await Promise.all([pools.go.close(), pools.typescript.close(), compilers.close(), inUse.removeAll()]);
  }

  function take({ language, limits }: FedJob, cancelled: AbortSignal): Promise<StartedContainer> {
    return limits.memoryMb === memoryMb[language] ? pools[language].take(cancelled) : startContainer(starter, language, limits.memoryMb);
  }

  async function runInContainer(job: FedJob, tell: (news: SandboxNews) => void, cancelled: AbortSignal): Promise<Observation> {
    const watch = watchStages(() => performance.now());
    return inUse.lend(take(job, cancelled), cancelled, async ({ container, keep }) => {
      watch.taken();
      const observation = await converse({
        channel: container.channel, job,
        tell(news) {
          watch.told(news);
          tell(news);
        },
        howEnded: () => (cancelled.aborted ? Promise.reject(new SandboxFault('A run was cancelled.')) : engine.howEnded(container.id)),
      });
      if (job.keep && canBeLookedAt(job, observation)) job.keep(keptProgram(container.channel, keep()));
      return { ...observation, stages: watch.over(observation.stages) };
    });
  }

  async function fill(): Promise<void> {
    await Promise.all([pools.go.fill(), pools.typescript.fill()]);
  }

  /** Clears away what the dead left and a burst needed, and replaces what died waiting. */
  async function tend(): Promise<void> {
    Object.values(pools).forEach((pool) => pool.trim());
    await Promise.all([reapStrays(engine, owner), fill(), ...(ready.typescript + line.typescript > 0 ? [compilers.warm()] : [])]);
  }

  const limits = requireLimits(options);
  let unenforced: string | undefined;
  signal.addEventListener('abort', end);
  try {
    await engine.ping();
    [unenforced] = await Promise.all([limits, tend()]);
    signal.throwIfAborted();
  } catch (error) {
    await Promise.allSettled([limits, close()]);
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
  return {
    async run(job, tell, cancelled) {
      running += 1;
      try {
        return await runCompiled({ compilers, runInContainer }, job, { tell, signal: cancelled });
      } finally {
        running -= 1;
        void fill().catch(() => undefined);
      }
    },
    async formatGo(source, cancelled) {
      try {
        // A ready one is used for it, as for a job: what is read there is the candidate's.
        return await inUse.lend(pools.go.take(cancelled), cancelled, ({ container }) => formatGo(container.channel, source));
      } finally {
        void fill().catch(() => undefined);
      }
    },
    expect(waiting) {
      line = waiting;
      void fill().catch(() => undefined);
      if (waiting.typescript > 0) void compilers.warm().catch(() => undefined);
    },
    unenforced,
    ping: () => engine.ping(),
    close,
  };
}

/** Vet knows Go; TypeScript has said what it remarks while it compiled. */
function canBeLookedAt({ language, inputs }: FedJob, { cases }: Observation): boolean {
  return language === 'go' && cases.length === inputs.length && cases.every(({ end }) => end.how === 'answered');
}
