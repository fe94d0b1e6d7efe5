import { readFileSync } from 'node:fs';
import { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import Docker from 'dockerode';
import type { ContainerCreateOptions } from 'dockerode';
import { z } from 'zod';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { EngineAddress } from '../../application/ports/judge-machine.ts';
import { openChannel } from './channel.ts';
import type { Channel, ChannelLimits } from './channel.ts';
import { engineSentence, statusOf } from './engine-sentence.ts';
import { within } from './within.ts';

export interface RunningContainer {
  readonly id: string;
  readonly channel: Channel;
  /** Ends the container by its stdin, by a kill where that is not enough, and settles when it is gone; never throws, for what is left the reaper finds. */
  remove(): Promise<void>;
}

const Created = z.object({ id: z.string().min(1) });
const Listed = z.array(z.object({ Id: z.string(), Labels: z.record(z.string(), z.string()) }).transform(({ Id: id, Labels: labels }) => ({ id, labels })));
export type ListedContainer = Readonly<z.infer<typeof Listed>[number]>;

/** What ended a container, as far as the engine knows: one that still runs, or that somebody ended, did not end by itself. */
export type HowEnded = 'out-of-memory' | 'crashed' | 'not-by-itself';

/** The few things we ask of an engine; nothing of the vendor's leaves this file. */
export interface Engine {
  start(spec: ContainerCreateOptions, limits: ChannelLimits): Promise<RunningContainer>;
  ping(): Promise<void>;
  /** Of a container that has just gone, for which it may be too late to look. */
  howEnded(id: string): Promise<HowEnded>;
  listByLabel(label: string): Promise<readonly ListedContainer[]>;
  /** Kills and removes a container that is not held; never throws. */
  remove(id: string): Promise<void>;
  /** Whether a container was started here and is not known to be gone. */
  isHeld(id: string): boolean;
}

const STEP_MS = 30_000;
/** A laptop that swaps or compiles may be slow to answer; a judge that goes off for that would fault what it is judging. */
const PING_MS = 8_000;
/** A supervisor whose stdin has ended leaves within milliseconds; the rest is the engine's own work, and to kill while it removes leaves a process of the runtime behind. */
const ENDS_WITHIN_MS = 10_000;
const FIRST_LOOK_MS = 25;
/** A burst ends many containers at once, and each look is work for the engine that starts the next. */
const LOOK_EVERY_MS = 400;
/** An end is told a moment after a container's streams have closed. */
const END_TOLD_WITHIN_MS = 3_000;

export function connectEngine(address: EngineAddress): Engine {
  const docker = new Docker(optionsOf(address));
  const held = new Set<string>();

  /** For a container that may never have run; one that runs is ended by `end`. */
  async function remove(id: string): Promise<void> {
    await quietly(within(STEP_MS, 'removing a container', docker.getContainer(id).remove({ force: true, v: true })));
  }

  /**
   * A container ends with its stdin and the engine then removes it; one that does not is killed.
   * Killing or removing it at once would race the engine's own removal, which now and then leaves a process of the runtime behind.
   */
  async function end(id: string): Promise<void> {
    if (await goesWithin(id, ENDS_WITHIN_MS)) return;
    await quietly(within(STEP_MS, 'killing a container', docker.getContainer(id).kill()));
    if (await goesWithin(id, ENDS_WITHIN_MS)) return;
    await remove(id);
  }

  /** Looks again and again: the engine's own way to wait for a removal sometimes never answers. */
  async function goesWithin(id: string, ms: number): Promise<boolean> {
    const givesUpAt = performance.now() + ms;
    for (let pause = FIRST_LOOK_MS; performance.now() < givesUpAt; pause = Math.min(2 * pause, LOOK_EVERY_MS)) {
      await sleep(pause);
      const isThere = await within(PING_MS, 'looking at a container', docker.getContainer(id).inspect()).then(() => true, isStillThere);
      // Gone, or the engine is: then the reaper finds what is left.
      if (!isThere) return true;
    }
    return false;
  }

  async function howEnded(id: string): Promise<HowEnded> {
    const until = (Date.now() + END_TOLD_WITHIN_MS) / 1000;
    const events = await docker.getEvents({ since: 0, until, filters: { container: [id], event: ['oom', 'die', 'kill'] } });
    let told = '';
    for await (const piece of events) {
      told += String(piece);
      const end = readEnd(told);
      if (end !== 'killed' && end !== 'not-by-itself') return end;
    }
    // Not every runtime tells of a kill for memory. What was killed, and not by way of the engine, was killed by the kernel.
    return readEnd(told) === 'killed' ? 'out-of-memory' : 'not-by-itself';
  }

  async function start(spec: ContainerCreateOptions, limits: ChannelLimits): Promise<RunningContainer> {
    const container = await within(STEP_MS, 'creating a container', docker.createContainer(spec));
    const { id } = Created.parse(container);
    held.add(id);
    const letGo = (): void => { held.delete(id); };
    try {
      const attach = container.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true });
      const stream = await within(STEP_MS, 'attaching to a container', attach);
      if (!(stream instanceof Duplex)) throw new SandboxFault('The engine gave no stream to speak over.');
      const channel = openChannel(stream, limits);
      await within(STEP_MS, 'starting a container', container.start());
      return { id, channel, remove: () => { channel.close(); return end(id).finally(letGo); } };
    } catch (error) {
      void remove(id).finally(letGo);
      throw error;
    }
  }

  return {
    start: (spec, limits) => asFault('starting a container', start(spec, limits)),
    ping: () => asFault('a sign of life', within(PING_MS, 'a sign of life', docker.ping()).then(() => undefined)),
    howEnded: (id) => asFault('telling how a container ended', within(STEP_MS, 'asking how a container ended', howEnded(id))),
    async listByLabel(label) {
      const list = docker.listContainers({ all: true, filters: { label: [label] } });
      return asFault('listing its containers', within(STEP_MS, 'listing containers', list).then((found) => Listed.parse(found)));
    },
    remove,
    isHeld: (id) => held.has(id),
  };
}

const Ended = z.object({ Action: z.string(), Actor: z.object({ Attributes: z.object({ exitCode: z.coerce.number().default(0) }) }) });

const KILLED = 137;
/** What a supervisor that is done exits with, and what a signal that asks it to end makes of it. */
const ENDED = [0, 143];

function readEnd(told: string): HowEnded | 'killed' {
  const events = told.split('\n').slice(0, -1).map((line) => Ended.parse(JSON.parse(line)));
  const has = (action: string): boolean => events.some(({ Action }) => Action === action);
  if (has('oom')) return 'out-of-memory';
  const exitCode = events.find(({ Action }) => Action === 'die')?.Actor.Attributes.exitCode;
  if (exitCode === undefined || has('kill')) return 'not-by-itself';
  if (exitCode === KILLED) return 'killed';
  return ENDED.includes(exitCode) ? 'not-by-itself' : 'crashed';
}

/** What fails here is gone already, or the engine is: then the reaper finds what is left. */
async function quietly(step: Promise<unknown>): Promise<void> {
  await step.catch(() => undefined);
}

/** An engine that answers, but not that the container is gone. */
function isStillThere(cause: unknown): boolean {
  const status = statusOf(cause);
  return status !== undefined && status !== 404;
}

async function asFault<T>(task: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    throw cause instanceof SandboxFault ? cause : new SandboxFault(engineSentence(cause, task), { cause });
  }
}

function optionsOf(address: EngineAddress): Docker.DockerOptions {
  if ('socketPath' in address) return { socketPath: address.socketPath };
  const { host, port, tls } = address;
  if (!tls) return { host, port, protocol: 'http' };
  const files = Object.fromEntries(Object.entries<string>({ ...tls }).map(([name, file]) => [name, readFileSync(file)]));
  return { host, port, protocol: 'https', ...files };
}
