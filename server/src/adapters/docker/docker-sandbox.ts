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
  const owner = thisOwner();
  let machine: Machine | undefined;

  function on(): Machine {
    if (!machine) throw new SandboxFault('The judge is off.');
    return machine;
  }

  async function run(job: SandboxJob, tell: (news: SandboxNews) => void, signal: AbortSignal): Promise<Observation> {
    try {
      return await on().run(job, tell, signal);
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof BrokenStream) throw new SandboxFault(cause.message, { cause });
      throw cause;
    }
  }

  async function switchOff(): Promise<void> {
    const last = machine;
    machine = undefined;
    await last?.close();
  }

  return {
    run,
    async switchOn(parts: JudgeParts) {
      await switchOff();
      machine = await openMachine({ ...options, engine: connectEngine(parts.engine), images: parts.images, owner });
    },
    ping: async () => on().ping(),
    switchOff,
  };
}
