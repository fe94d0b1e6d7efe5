import { defaultMemoryMb } from '@dayseven/problems';
import type { Language } from '@dayseven/contracts';
import { createDockerSandbox } from '../adapters/docker/docker-sandbox.ts';
import type { DockerSandboxOptions } from '../adapters/docker/machine.ts';
import { givenParts } from '../adapters/judge-setup/given-parts.ts';
import type { JudgeMachine } from '../application/ports/judge-machine.ts';
import { readConfig } from '../config.ts';
import { CouldNot } from './could-not.ts';

/** For many jobs of both languages, two at a time. @throws CouldNot without an engine, CannotStart when the environment is wrong, SandboxFault when the engine does not do what it is asked. */
export function openSandbox(): Promise<JudgeMachine> {
  return switchOn({ ready: { go: 2, typescript: 2 }, startsAtOnce: 2, compilers: 2 });
}

/** For one job: nothing is kept ready but what that needs, and it is started while the job is still being read. @throws as above */
export function openSandboxFor(language: Language): Promise<JudgeMachine> {
  const none = { go: 0, typescript: 0 };
  return switchOn({ ready: none, startsAtOnce: 1, compilers: 1, expected: { ...none, [language]: 1 } });
}

async function switchOn(size: Pick<DockerSandboxOptions, 'ready' | 'startsAtOnce' | 'compilers' | 'expected'>): Promise<JudgeMachine> {
  const parts = givenParts(process.env);
  if (!parts) throw new CouldNot('There is no judge: start this through npm, which makes it ready.');
  const sandbox = createDockerSandbox({ ...size, memoryMb: defaultMemoryMb, ...readConfig(process.env).sandbox });
  const reservation = await sandbox.switchOn(parts, new AbortController().signal);
  if (reservation !== undefined) process.stderr.write(`For tests only: ${reservation}\n`);
  return sandbox;
}
