import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { JudgeParts } from '../../application/ports/judge-machine.ts';
import type { Channel, ChannelLimits } from './channel.ts';
import { containerSpec } from './container-spec.ts';
import type { Role } from './container-spec.ts';
import type { Engine, RunningContainer } from './engine.ts';
import { labels } from './labels.ts';
import type { SandboxOwner } from './labels.ts';
import { orAborted } from './or-aborted.ts';
import { readCompilerFrame, readSupervisorFrame } from './supervisor-frames.ts';
import { within } from './within.ts';

/** A started container whose PID 1 has said that it can take work. */
export type StartedContainer = RunningContainer & { readonly over: Promise<void> };

export interface Starter {
  readonly engine: Engine;
  readonly images: JudgeParts['images'];
  readonly owner: SandboxOwner;
  readonly runtime?: string;
  /** Aborted when nothing more is wanted of the engine: what is being started is removed. */
  readonly life: AbortSignal;
}

/** Long, because a machine that is busy with other things is slow, not broken. */
const READY_MS = 60_000;
const MB = 1024 * 1024;
/** An answer of the largest size in its frame. */
const FRAME_BYTES = 9 * MB;
/** A back-stop: the supervisor bounds each case by itself. */
const JOB_LIMITS: ChannelLimits = { budget: { bytes: 512 * MB, frames: 4_000_000 }, frames: { bytes: FRAME_BYTES, count: 2_000_000 } };
const COMPILER_LIMITS: ChannelLimits = { budget: { bytes: Infinity, frames: Infinity }, frames: { bytes: FRAME_BYTES, count: Infinity } };

/** @throws SandboxFault when it does not get ready; then nothing is left of it. */
export async function startContainer({ engine, images, owner, runtime, life }: Starter, role: Role, memoryMb: number): Promise<StartedContainer> {
  life.throwIfAborted();
  const spec = containerSpec({ image: images[role], role, memoryMb, labels: labels(owner, Date.now()), ...(runtime === undefined ? {} : { runtime }) });
  const container = await engine.start(spec, role === 'compiler' ? COMPILER_LIMITS : JOB_LIMITS);
  try {
    await orAborted(within(READY_MS, `a container for ${role} getting ready`, awaitReady(container.channel, role)), life);
    return { ...container, over: container.channel.over };
  } catch (error) {
    await container.remove();
    throw error;
  }
}

async function awaitReady(channel: Channel, role: Role): Promise<void> {
  const frame = await channel.next();
  if (!frame) throw new SandboxFault('A container ended before it was ready.');
  const news = role === 'compiler' ? readCompilerFrame(frame) : readSupervisorFrame(frame);
  if (news.kind === 'fault') throw new SandboxFault(`A supervisor failed: ${news.text}`);
  const speaksFor = news.kind === 'ready' && ('language' in news ? news.language : 'compiler');
  if (speaksFor !== role) throw new SandboxFault(`A container for ${role} said something else than that it is ready.`);
}
