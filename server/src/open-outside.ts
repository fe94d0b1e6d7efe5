import { join } from 'node:path';
import { createCheckRunner, defaultMemoryMb } from '@dayseven/problems';
import { openCatalogue } from './adapters/catalogue/open-catalogue.ts';
import { createCatalogueChecker } from './adapters/checker/catalogue-checker.ts';
import { createDockerSandbox } from './adapters/docker/docker-sandbox.ts';
import { givenParts } from './adapters/judge-setup/given-parts.ts';
import { createSpawnedSetup } from './adapters/judge-setup/spawned-setup.ts';
import { lastSignOfLife } from './adapters/sqlite/heartbeat.ts';
import { openDatabase } from './adapters/sqlite/open-database.ts';
import { createFileLog } from './adapters/system/file-log.ts';
import { createSystemClock } from './adapters/system/system-clock.ts';
import type { Outside } from './assemble.ts';
import type { Config } from './config.ts';

export interface OpenOutside {
  readonly outside: Outside;
  /** What is worth a line in the terminal, though the server starts all the same. */
  readonly remarks: readonly string[];
  close(): Promise<void>;
}

/** The real outside of the server. The database comes first: what cannot be kept must not be begun. @throws CannotStart */
export async function openOutside(config: Config, environment: Readonly<Record<string, string | undefined>>): Promise<OpenOutside> {
  const database = openDatabase(config.dataFolder);
  const { catalogue, scenarios, machines, questions, faults } = await openCatalogue();
  const checks = createCheckRunner();
  const judgeParts = givenParts(environment);
  const { atOnce, ready, compilers } = config.judge;
  const outside: Outside = {
    database, catalogue, scenarios, machines, questions,
    clock: createSystemClock(lastSignOfLife(database)),
    log: createFileLog(join(config.dataFolder, 'dayseven.log')),
    machine: createDockerSandbox({ ready: { go: ready, typescript: ready }, startsAtOnce: atOnce, compilers, memoryMb: defaultMemoryMb, ...config.sandbox }),
    setup: createSpawnedSetup(),
    checker: createCatalogueChecker(catalogue, checks),
    ...(judgeParts && { judgeParts }),
  };
  return { outside, remarks: faults, close: () => checks.close() };
}
