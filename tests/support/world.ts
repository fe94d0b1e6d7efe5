import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JudgeParts } from '../../server/src/application/ports/judge-machine.ts';
import { SetupRefusal } from '../../server/src/application/ports/judge-setup.ts';
import type { MachineCatalogue } from '../../server/src/application/ports/machine-catalogue.ts';
import type { ProblemCatalogue } from '../../server/src/application/ports/problem-catalogue.ts';
import { openDatabase } from '../../server/src/adapters/sqlite/open-database.ts';
import { assemble, type Outside } from '../../server/src/assemble.ts';
import type { Config } from '../../server/src/config.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { connectPage, type Page } from './page.ts';
import { createScriptedCatalogue } from './scripted-catalogue.ts';
import { createScriptedScenarios } from './scripted-scenarios.ts';
import { scriptedQuestions } from './scripted-questions.ts';
import { createScriptedMachines } from './scripted-machines.ts';
import { createScriptedMachine, type ScriptedMachine } from './scripted-machine.ts';

/** A whole server without its outside: real HTTP, sockets and SQLite; scripted problems, judge and clock. */
export interface World {
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly clock: FakeClock;
  readonly machine: ScriptedMachine;
  /** What the server logged. */
  readonly faults: readonly { readonly ref: string; readonly error: unknown }[];
  /** A browser tab. */
  page(): Promise<Page>;
  /** Stops the server and leaves its data. */
  end(): Promise<void>;
  /** Stops the server, and starts another one on the same data. */
  restart(over?: Pick<WorldOptions, 'machines'>): Promise<World>;
  stop(): Promise<void>;
}

export interface WorldOptions {
  readonly dataFolder?: string;
  readonly catalogue?: ProblemCatalogue;
  readonly machines?: MachineCatalogue;
  readonly judge?: 'on' | 'off';
  readonly config?: Partial<Config>;
  /** Where the clock stands at first. */
  readonly clockAt?: number;
}

const parts: JudgeParts = { engine: { socketPath: '/nowhere' }, images: { go: 'go', typescript: 'typescript', compiler: 'compiler' } };

export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'dayseven-'));
  const clock = createFakeClock(options.clockAt);
  const machine = createScriptedMachine();
  const faults: { ref: string; error: unknown }[] = [];
  const config: Config = { port: 0, host: '127.0.0.1', dataFolder, clientFolder: join(dataFolder, 'no-client'), inContainer: false, judge: { atOnce: 2, ready: 0, compilers: 0 }, sandbox: {}, ...options.config };
  const server = assemble(config, {
    ...scriptedOutside(options.judge),
    ...(options.machines && { machines: options.machines }),
    database: openDatabase(dataFolder),
    clock, machine,
    catalogue: options.catalogue ?? createScriptedCatalogue(),
    log: { fault: (ref, error) => void faults.push({ ref, error }) },
  });
  const url = (await server.start()).replace('localhost', '127.0.0.1');
  const pages: Page[] = [];

  async function end(): Promise<void> {
    pages.forEach((page) => page.close());
    await server.stop();
  }

  return {
    url, dataFolder, clock, machine, faults, end,
    port: Number(new URL(url).port),
    async page() {
      const page = await connectPage(url);
      pages.push(page);
      return page;
    },
    async restart(over) {
      await end();
      return createWorld({ ...options, ...over, dataFolder });
    },
    async stop() {
      await end();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** What a scripted server needs besides its stores, problems and machine. */
export function scriptedOutside(judge: 'on' | 'off' = 'on'): Pick<Outside, 'questions' | 'setup' | 'checker' | 'log' | 'judgeParts' | 'scenarios' | 'machines'> {
  const refusal = new SetupRefusal('The judge is off: this is a test without one.');
  return {
    questions: scriptedQuestions,
    setup: { prepare: () => (judge === 'on' ? Promise.resolve(parts) : Promise.reject(refusal)) },
    scenarios: createScriptedScenarios(),
    machines: createScriptedMachines(),
    checker: { check: async () => ({ right: true }) },
    log: { fault: (ref, error) => void process.stderr.write(`${ref} ${String(error)}\n`) },
  };
}

