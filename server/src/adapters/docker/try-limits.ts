import type { ContainerCreateOptions } from 'dockerode';
import { z } from 'zod';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { ChannelLimits } from './channel.ts';
import { containerSpec } from './container-spec.ts';
import type { Wanted } from './container-spec.ts';
import type { Engine, HowEnded } from './engine.ts';
import type { Frame } from './frames.ts';
import { within } from './within.ts';

/** What a container must be held to, in the order in which the supervisor tries it: sandbox/PROTOCOL.md section 7. */
export const containerLimits = ['root', 'network', 'capabilities', 'user', 'privileges', 'calls', 'processes', 'memory'] as const;
export type ContainerLimit = (typeof containerLimits)[number];

const Held = z.object({ limit: z.enum(containerLimits), holds: z.boolean() });
const HELD = 10;

/** Small, so that it is soon filled; enough for as many processes as there may be. */
const MEMORY_MB = 64;
/** More than there is, less than twice as much: where an engine adds as much swap again, this fits. */
const TOO_MUCH_MB = 96;
/** As many as fit into that memory, or it would be memory that ends them. */
const TOO_MANY = 128;
const LONGEST_MS = 60_000;
const CHANNEL: ChannelLimits = { budget: { bytes: 64 * 1024, frames: 1000 }, frames: { bytes: 4096, count: 100 } };

/** A container like those of the candidates' programs, in which the supervisor tries to get more than it may have. */
export function trialSpec(wanted: Omit<Wanted, 'role' | 'memoryMb'>): ContainerCreateOptions {
  const spec = containerSpec({ ...wanted, role: 'go', memoryMb: MEMORY_MB });
  return { ...spec, HostConfig: { ...spec.HostConfig, PidsLimit: TOO_MANY }, Entrypoint: trial(TOO_MANY) };
}

/**
 * What the engine does not hold such a container to, found out by one.
 * @throws SandboxFault when it cannot be tried
 */
export async function unenforcedIn(engine: Engine, spec: ContainerCreateOptions): Promise<readonly ContainerLimit[]> {
  const held = await tryAll(engine, spec);
  // A runtime with a kernel of its own ends with what was too much, and what comes after it is tried in another container.
  if (!held.has('memory')) held.set('memory', (await tryAll(engine, { ...spec, Entrypoint: trial(0) })).get('memory') ?? false);
  return containerLimits.filter((limit) => held.get(limit) !== true);
}

function trial(processes: number): string[] {
  return ['/opt/dayseven/supervisor', 'probe', String(TOO_MUCH_MB), String(processes)];
}

async function tryAll(engine: Engine, spec: ContainerCreateOptions): Promise<Map<ContainerLimit, boolean>> {
  const container = await engine.start(spec, CHANNEL);
  const held = new Map<ContainerLimit, boolean>();
  const listen = async (): Promise<void> => {
    for (const limit of containerLimits) {
      const frame = await container.channel.next();
      held.set(limit, frame ? read(frame, limit) : endedBy(limit, await engine.howEnded(container.id)));
      if (!frame) return;
    }
  };
  try {
    await within(LONGEST_MS, 'Trying what a container is held to', listen());
    return held;
  } finally {
    void container.remove();
  }
}

function read({ kind, payload }: Frame, expected: ContainerLimit): boolean {
  const said = kind === HELD ? Held.safeParse(JSON.parse(payload.toString())).data : undefined;
  if (said?.limit !== expected) throw new SandboxFault(`A container that tries its limits said something else: ${payload.toString().slice(0, 200)}`);
  return said.holds;
}

/** So many processes may also be more than fits into the memory. */
function endedBy(limit: ContainerLimit, end: HowEnded): boolean {
  if (end === 'out-of-memory' && (limit === 'memory' || limit === 'processes')) return true;
  if (end === 'crashed' && limit === 'processes') return true;
  throw new SandboxFault('A container ended before it had tried its limits.');
}
