import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import Docker from 'dockerode';
import { z } from 'zod';
import { connectEngine } from '../../server/src/adapters/docker/engine.ts';
import { OWNER } from '../../server/src/adapters/docker/labels.ts';
import { ownerLabel, thisOwner } from '../../server/src/adapters/docker/owner.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';

const mine = ownerLabel(thisOwner());
const Created = z.object({ Action: z.literal('create'), id: z.string() });

/** Containers of this process that the engine still knows; an ended one may take a moment to go. */
export async function containersLeft(): Promise<readonly string[]> {
  const parts = givenParts(process.env);
  if (!parts) return [];
  const engine = connectEngine(parts.engine);
  return untilNone(async () => (await engine.listByLabel(OWNER)).filter(({ labels }) => labels[OWNER] === mine).map(({ id }) => id));
}

/** Every container this process makes from now on. */
export interface ContainerWatch {
  readonly seen: ReadonlySet<string>;
  /** What is left of them on this machine: processes, the runtime's too, and folders of the engine. */
  remains(): Promise<readonly string[]>;
  close(): void;
}

export async function watchContainers(): Promise<ContainerWatch> {
  const engine = givenParts(process.env)?.engine;
  if (!engine || !('socketPath' in engine)) throw new Error('there is no engine on a socket');
  const docker = new Docker({ socketPath: engine.socketPath });
  const { DockerRootDir: root } = z.object({ DockerRootDir: z.string() }).parse(await docker.info());
  const events = await docker.getEvents({ filters: { type: ['container'], event: ['create'], label: [`${OWNER}=${mine}`] } });
  const seen = new Set<string>();
  createInterface({ input: events }).on('line', (line) => {
    const event = Created.safeParse(JSON.parse(line));
    if (event.success) seen.add(event.data.id);
  });
  return {
    seen,
    remains: () => untilNone(() => [...processesOf(seen), ...[...seen].map((id) => `${root}/containers/${id}`).filter((folder) => existsSync(folder))]),
    close: () => { if (events instanceof Readable) events.destroy(); },
  };
}

/** Processes in the cgroup of one of these containers or, as the runtime's are, started with its id. */
function processesOf(ids: ReadonlySet<string>): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    const words = `${read(`/proc/${pid}/cgroup`)} ${read(`/proc/${pid}/cmdline`)}`;
    return (words.match(/[0-9a-f]{64}/g) ?? []).some((id) => ids.has(id)) ? [`process ${pid}: ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`] : [];
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function untilNone(look: () => readonly string[] | Promise<readonly string[]>): Promise<readonly string[]> {
  for (let tries = 0; ; tries++) {
    const left = await look();
    if (left.length === 0 || tries === 40) return left;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
