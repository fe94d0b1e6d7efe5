import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CannotStart } from './application/cannot-start.ts';
import { judgeSizeOf } from './judge-size.ts';
import type { JudgeSize, Room } from './judge-size.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const thisMachine: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly clientFolder: string;
  /** The outside address, such as https://mock.example. */
  readonly origin?: string;
  readonly inContainer: boolean;
  readonly judge: JudgeSize;
  readonly sandbox: SandboxConfig;
}

export interface SandboxConfig {
  /** The engine's runtime for every container, such as runsc; its default when absent. */
  readonly runtime?: string;
  /** For tests only: the judge is on although the engine does not enforce every limit. */
  readonly unenforced?: 'allow';
}

const count = (most: number) => z.string().regex(/^\d{1,3}$/, 'must be a number').transform(Number).pipe(z.number().min(1, 'must be at least 1').max(most, `must be at most ${most}`)).exactOptional();

const Environment = z.object({
  DAYSEVEN_PORT: z.string().regex(/^\d{1,5}$/, 'must be a number').transform(Number).pipe(z.number().max(65_535, 'must be at most 65535')).default(7007),
  DAYSEVEN_HOST: z.string().default('127.0.0.1'),
  DAYSEVEN_DATA: z.string().default(join(root, 'data')),
  DAYSEVEN_ORIGIN: z.url({ protocol: /^https?$/, error: 'must be an address such as https://mock.example' }).exactOptional(),
  DAYSEVEN_IN_CONTAINER: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  DAYSEVEN_RUNTIME: z.string().regex(/^[\w.-]+$/, "must be the name of one of the engine's runtimes, such as runsc").exactOptional(),
  DAYSEVEN_UNENFORCED: z.literal('allow', 'must be "allow" or nothing, and is for tests only').exactOptional(),
  DAYSEVEN_JUDGED_AT_ONCE: count(32),
  DAYSEVEN_READY_CONTAINERS: count(32),
  DAYSEVEN_COMPILERS: count(8),
});

/** Reads the environment, once. @throws CannotStart with one sentence. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, room: Room = roomHere()): Config {
  const parsed = Environment.safeParse(given(environment));
  if (!parsed.success) throw new CannotStart(sentence(parsed.error, environment));
  const { DAYSEVEN_ORIGIN: origin, DAYSEVEN_RUNTIME: runtime, DAYSEVEN_UNENFORCED: unenforced, DAYSEVEN_HOST: host, ...rest } = parsed.data;
  const inContainer = rest.DAYSEVEN_IN_CONTAINER === 'yes';
  requireThisMachine(host, inContainer);
  return {
    port: rest.DAYSEVEN_PORT,
    host,
    dataFolder: rest.DAYSEVEN_DATA,
    clientFolder: join(root, 'client', 'dist'),
    inContainer,
    judge: judgeSizeOf(room, { atOnce: rest.DAYSEVEN_JUDGED_AT_ONCE, ready: rest.DAYSEVEN_READY_CONTAINERS, compilers: rest.DAYSEVEN_COMPILERS }),
    ...(origin !== undefined && { origin: new URL(origin).origin }),
    sandbox: { ...(runtime !== undefined && { runtime }), ...(unenforced !== undefined && { unenforced }) },
  };
}

function roomHere(): Room {
  return { cores: availableParallelism(), memoryMb: totalmem() / 1024 / 1024 };
}

/** A variable set to nothing is as good as unset. */
function given(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])));
}

function requireThisMachine(host: string, inContainer: boolean): void {
  if (inContainer || thisMachine.includes(host)) return;
  throw new CannotStart(`Day Seven listens on this machine only, so DAYSEVEN_HOST cannot be ${host}: reaching it from elsewhere needs a passphrase, which this version does not have yet.`);
}

function sentence({ issues }: z.ZodError, environment: Readonly<Record<string, string | undefined>>): string {
  const name = String(issues[0]?.path[0]);
  return `${name} ${issues[0]?.message ?? 'is wrong'}; it is "${environment[name] ?? ''}".`;
}
