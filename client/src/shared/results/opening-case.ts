import type { CaseView, JobView } from '@dayseven/contracts';
import type { LiveJob } from '../../connection/round-state.ts';
import { hasFailed } from '../outcome-words.ts';

/** The case shown before anyone chose one: the first that failed. */
export function openingCase(cases: readonly CaseView[]): CaseView | undefined {
  return cases.find(({ outcome }) => hasFailed(outcome)) ?? cases[0];
}

/** The neighbour of a case, going round at the ends. */
export function neighbour(cases: readonly CaseView[], shown: CaseView | undefined, step: 1 | -1): CaseView | undefined {
  const at = cases.findIndex(({ index }) => index === shown?.index);
  return cases[(at + step + cases.length) % Math.max(1, cases.length)];
}

/** A finished job's cases, or those that have come so far; none when not one was run, as after a compile error. */
export function casesOf(job: JobView, live: LiveJob | undefined): readonly CaseView[] {
  const cases = job.result?.cases ?? live?.cases ?? [];
  return cases.every(({ outcome }) => outcome === 'not-run') ? [] : cases;
}
