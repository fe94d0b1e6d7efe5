import { randomUUID } from 'node:crypto';
import type { JudgeMachine, JudgeParts } from '../../application/ports/judge-machine.ts';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { SandboxJob, SandboxNews } from '../../application/ports/sandbox.ts';
import type { Observation } from '../../domain/judging/observation.ts';
import { BrokenStream } from './demultiplex.ts';
import { connectEngine } from './engine.ts';
import { openMachine } from './machine.ts';
import type { DockerSandboxOptions, Machine } from './machine.ts';
import { thisOwner } from './owner.ts';

/** The sandbox on a Docker engine: off until it is switched on. */
export function createDockerSandbox(options: DockerSandboxOptions): JudgeMachine {
  const owner = { ...thisOwner(), sandbox: randomUUID() };
  let power: Power | undefined;

  function on(): Machine {
    if (!power?.machine) throw new SandboxFault('The judge is off.');
    return power.machine;
  }

  async function run(job: SandboxJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation> {
    return faulting(on().run(job, tell, signal), signal);
  }

  async function faulting<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof BrokenStream) throw new SandboxFault(cause.message, { cause });
      throw cause;
    }
  }

  async function switchOff(): Promise<void> {
    const last = power;
    power = undefined;
    last?.stop.abort(new SandboxFault('The judge is off.'));
    const machine = await last?.opening.catch(() => undefined);
    await machine?.close();
  }

  return {
    run,
    formatGo: async (source, signal) => faulting(on().formatGo(source, signal), signal),
    async switchOn(parts: JudgeParts, signal: AbortSignal) {
      await switchOff();
      const stop = new AbortController();
      const opening = openMachine({ ...options, engine: connectEngine(parts.engine), images: parts.images, owner }, AbortSignal.any([signal, stop.signal]));
      const mine: Power = { stop, opening };
      power = mine;
      mine.machine = await opening;
      return mine.machine.unenforced;
    },
    expect: (waiting) => power?.machine?.expect(waiting),
    ping: async () => on().ping(),
    switchOff,
  };
}

/** A machine that is being opened or is open. */
interface Power {
  readonly stop: AbortController;
  readonly opening: Promise<Machine>;
  machine?: Machine;
}
