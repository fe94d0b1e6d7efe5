import { stackAt } from './go-stacks.ts';
import type { Race, RaceAccess } from './race-result.ts';

const TITLE = 'WARNING: DATA RACE';
const ACCESS = /^(?:Previous )?(?:atomic )?(read|write) at 0x[0-9a-f]+ by /i;

/** Reads what Go's race detector says: of each two places once, the earlier access first. */
export function racesIn(stderr: string, module: string): readonly Race[] {
  const known = new Map<string, Race>();
  for (const report of stderr.split(TITLE).slice(1)) {
    const race = raceIn(report, module);
    const key = race && [race.first, race.second].map(keyOf).sort().join(' ');
    if (race && key !== undefined && !known.has(key)) known.set(key, race);
  }
  return [...known.values()];
}

function raceIn(report: string, module: string): Race | undefined {
  const lines = report.split('\n');
  // The first two are the report's, whatever a program prints below it.
  const accesses = lines.flatMap((line, at) => (ACCESS.test(line) ? [at] : [])).slice(0, 2);
  const [later, earlier] = accesses.map((at): RaceAccess => ({
    does: ACCESS.exec(lines[at] ?? '')?.[1]?.toLowerCase() === 'read' ? 'reads' : 'writes', stack: [...stackAt(lines, at + 1, module)],
  }));
  // Two goroutines of nobody's: what a program prints to look like a report has no places either.
  return later && earlier && later.stack.length + earlier.stack.length > 0 ? { first: earlier, second: later } : undefined;
}

function keyOf({ does, stack: [top] }: RaceAccess): string {
  return `${does} ${top?.file ?? ''}:${top?.line ?? 0}`;
}
