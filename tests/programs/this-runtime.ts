import { readConfig } from '../../server/src/config.ts';
import type { HostileProgram } from './program-files.ts';

const { runtime, unenforced } = readConfig(process.env).sandbox;

/** What nothing but an enforced limit can stop. */
const needLimits: readonly string[] = ['process-bomb', 'eats-memory', 'eats-memory-outside-the-heap', 'eats-memory-in-a-child', 'compile-bomb'];

interface Otherwise {
  readonly expect: string;
  readonly because: string;
}

/** What comes out otherwise under gVisor, and rightly so. */
const underGvisor: Readonly<Record<string, Otherwise>> = {
  'floods-short-lines.go': { expect: 'time-limit', because: 'small writes are so dear that the time is over before the output is too much' },
  'floods-short-lines.ts': { expect: 'time-limit', because: 'small writes are so dear that the time is over before the output is too much' },
  'makes-many-files.go': { expect: 'time-limit', because: 'files are limited by memory and not by number' },
  'reads-the-host.go': { expect: 'runtime-error', because: 'any user may read the environment of PID 1, in which there is nothing' },
  'reads-the-host.ts': { expect: 'runtime-error', because: 'any user may read the environment of PID 1, in which there is nothing' },
};

/** The programs as `DAYSEVEN_RUNTIME` runs them. What is left out or comes out otherwise is printed, so that nobody takes it for tried. */
export function programsHere(all: readonly HostileProgram[]): readonly HostileProgram[] {
  const tried = all.filter((program) => unenforced === undefined || !needLimits.includes(program.class));
  const leftOut = all.filter((program) => !tried.includes(program)).map(({ name }) => name);
  if (leftOut.length > 0) say(`Left out, because limits need not be enforced here (DAYSEVEN_UNENFORCED): ${leftOut.join(', ')}.`);
  return tried.map((program) => {
    const otherwise = runtime?.startsWith('runsc') === true ? underGvisor[program.name] : undefined;
    if (otherwise) say(`${program.name} is ${otherwise.expect} under ${String(runtime)}: ${otherwise.because}.`);
    return { ...program, ...(otherwise && { expect: otherwise.expect }) };
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
