import type { ContainerLimit } from './try-limits.ts';

const names: Readonly<Record<ContainerLimit, string>> = {
  root: 'the read-only root',
  network: 'the absence of a network',
  capabilities: 'the dropped capabilities',
  user: 'the program\'s own user',
  privileges: 'the ban on new privileges',
  calls: 'the filter of system calls',
  processes: 'the limit of processes',
  memory: 'the limit of memory without swap',
};

/** What is not enforced, by whom, and what to do about it; goes on after "The judge is off: ". */
export function unenforcedSentence(unenforced: readonly ContainerLimit[], runtime: string | undefined): string {
  const list = unenforced.map((limit) => names[limit]).join(', ').replace(/, (?=[^,]*$)/, ' and ');
  const where = runtime === undefined ? 'this container engine' : `the runtime ${runtime} of this container engine`;
  const other = runtime === undefined ? 'use an engine that does' : 'name another in DAYSEVEN_RUNTIME';
  return `${where} does not enforce ${list}, so a program could harm this machine; make it do so or ${other} (docs/SECURITY.md says what each kind needs).`;
}
