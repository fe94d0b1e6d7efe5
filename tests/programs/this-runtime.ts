import { readConfig } from '../../server/src/config.ts';
import type { HostileProgram } from './program-files.ts';

const { runtime, unenforced } = readConfig(process.env).sandbox;

/** What nothing but an enforced limit can stop. */
const needLimits: readonly string[] = ['process-bomb', 'eats-memory', 'eats-memory-outside-the-heap', 'eats-memory-in-a-child', 'compile-bomb'];

interface Otherwise {
  readonly expect: string;
  readonly because: string;
}

const ended = 'each process takes several of this machine\'s, and gVisor ends with its container where no more may be had';
const dear = 'small writes are so dear that the time is over before the output is too much';
const uncounted = 'files are limited by memory and not by number, and making so many takes longer than it may';
const shown = 'anybody may see what PID 1 was started with, where it lies in memory and what it has open, but open none of it';

/** What comes out otherwise under gVisor, and rightly so. */
const underGvisor: Readonly<Record<string, Otherwise>> = {
  'asks-for-namespaces.go': { expect: 'runtime-error', because: 'anybody may have a namespace of users, which is of gVisor\'s kernel and gives nothing outside of itself' },
  'floods-short-lines.go': { expect: 'time-limit', because: dear },
  'floods-short-lines.ts': { expect: 'time-limit', because: dear },
  'fork-bomb.go': { expect: 'runtime-error', because: ended },
  'goes-first.ts': { expect: 'wrong-answer', because: 'anybody may have any priority, which gVisor keeps and does not heed' },
  'looks-at-the-supervisor.go': { expect: 'runtime-error', because: shown },
  'looks-at-the-supervisor.ts': { expect: 'wrong-answer', because: shown },
  'makes-many-files.go': { expect: 'time-limit', because: uncounted },
  'makes-many-files.ts': { expect: 'time-limit', because: uncounted },
  'protects-itself-from-the-kernel.go': { expect: 'wrong-answer', because: 'anybody may write any score for when memory runs out, which gVisor keeps and does not heed' },
  'runs-what-it-wrote.go': { expect: 'runtime-error', because: 'the loader that race programs need may map a file of a place from which nothing can be started' },
  'starts-many-processes.ts': { expect: 'runtime-error', because: ended },
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
