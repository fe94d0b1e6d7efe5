import type { Frame } from '@dayseven/contracts/vocabulary';
import { goroutinesIn } from './go-stacks.ts';
import type { Goroutine } from './go-stacks.ts';
import { judgeStopped } from './judge-case.ts';
import type { Program } from './judge-case.ts';
import { whyRefused } from './judge-job.ts';
import type { CaseEnd, CaseObservation, Observation, StoppedBecause } from './observation.ts';
import { racesIn } from './race-report.ts';
import type { RaceResult } from './race-result.ts';

export interface Raced {
  readonly seen: Observation;
  /** What each case wrote to stderr, as text. */
  readonly stderr: readonly string[];
  readonly scripts: number;
  /** How many of the cases, the first ones, are played before any of a hidden script. */
  readonly beforeHidden: number;
  readonly rounds: number;
  readonly module: string;
  readonly limits: Program['limits'];
}

const MOST_RACES = 2;
const MOST_PLACES = 8;
/** How a program ends that saw a race. */
const SAW_A_RACE = 66;

/** Tells what calls at once showed: a race before anything else, for what it broke is its consequence. */
export function judgeRace(raced: Raced): RaceResult {
  const { seen, stderr, module, beforeHidden } = raced;
  if (seen.compile.kind === 'refused') return { kind: 'failed', message: whyRefused(seen.compile), beforeHidden: true };
  // A program may print a report of its own once it knows a hidden script, so those of before stand alone.
  const early = racesIn(stderr.slice(0, beforeHidden).join('\n'), module);
  if (early.length > 0) return { kind: 'race', races: early.slice(0, MOST_RACES), beforeHidden: true };
  return { ...judgeWhole(raced), ...(endedBeforeHidden(raced) && { beforeHidden: true }) };
}

function endedBeforeHidden({ seen: { cases }, beforeHidden, scripts, rounds }: Raced): boolean {
  return beforeHidden === scripts * rounds || (cases.length <= beforeHidden && cases.at(-1)?.end.how === 'stopped');
}

function judgeWhole(raced: Raced): RaceResult {
  const { seen, stderr, module, scripts, rounds } = raced;
  const races = racesIn(stderr.join('\n'), module);
  if (races.length > 0 || seen.exitCode === SAW_A_RACE) return { kind: 'race', races: races.slice(0, MOST_RACES) };

  const last = seen.cases.at(-1);
  if (last?.end.how === 'stopped') return whyStopped(raced, { last, end: last.end, said: stderr.at(-1) ?? '' });
  if (seen.cases.length < scripts * rounds) return { kind: 'failed', message: 'Not every script was played.' };
  if (seen.exitCode !== 0) return { kind: 'failed', message: `The program ended with status ${seen.exitCode ?? 'unknown'} after its last answer.` };
  return { kind: 'clean', scripts, rounds };
}

interface Stop {
  readonly last: CaseObservation;
  readonly end: CaseEnd & { readonly how: 'stopped' };
  readonly said: string;
}

function whyStopped({ seen, module, limits }: Raced, { last, end, said }: Stop): RaceResult {
  const goroutines = goroutinesIn(said, module);
  const stuck = stuckIn(said, goroutines, end.because);
  if (stuck) return stuck;
  const { message } = judgeStopped({ seen: last, end, stderr: said, oomKills: seen.oomKills }, { language: 'go', limits });
  const place = end.because === 'exited' ? goroutines[0]?.stack[0] : undefined;
  return { kind: 'failed', message: message ?? 'The program failed.', ...(place && { place }) };
}

function stuckIn(said: string, goroutines: readonly Goroutine[], because: StoppedBecause): RaceResult | undefined {
  // The runtime's own detector found two in one map, and shows the one.
  if (/^fatal error: concurrent map /m.test(said)) return { kind: 'race', races: goroutines.slice(0, 1).map(({ stack }) => ({ first: { does: 'writes', stack: [] }, second: { does: 'writes', stack: [...stack] } })) };
  if (/^panic: deadlock: main bubble goroutine has exited/m.test(said)) return { kind: 'leak', places: placesOf(goroutines) };
  const isDeadlock = /^panic: deadlock: all goroutines in bubble|^fatal error: all goroutines are asleep/m.test(said);
  // Who waits for a lock has no timer that could wake the clock: the time runs out instead.
  const allWait = because === 'wall' && goroutines.length > 0 && goroutines.every(waits);
  return isDeadlock || allWait ? { kind: 'deadlock', places: placesOf(goroutines) } : undefined;
}

function waits({ state }: Goroutine): boolean {
  return !/^(?:running|runnable|syscall|sleep)/.test(state);
}

/** Where they stand, each place once. */
function placesOf(goroutines: readonly Goroutine[]): Frame[] {
  const known = new Map<string, Frame>();
  for (const { stack: [top] } of goroutines) if (top) known.set(`${top.file}:${top.line}`, top);
  return [...known.values()].slice(0, MOST_PLACES);
}
