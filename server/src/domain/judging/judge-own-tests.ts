import type { JobResult } from './job-result.ts';
import { whyRefused } from './judge-job.ts';
import type { Observation } from './observation.ts';
import { ownEnding } from './own-ending.ts';
import type { OwnEnding, OwnRun } from './own-ending.ts';
import { boundedTests, leavesOf, treeBounds } from './own-tests.ts';
import type { OwnTest, ReadTests } from './own-tests.ts';

/** A run of the candidate's own tests, as it was seen. */
export interface TestsRun extends Omit<OwnRun, 'seen'> {
  readonly seen: Observation;
  readonly read: ReadTests;
}

/** What own tests showed: evidence, for the program that says so is the candidate's. */
export function judgeOwnTests({ seen, read, ...run }: TestsRun): JobResult {
  const { compile, stages } = seen;
  const [one] = seen.cases;
  if (compile.kind === 'refused') return result(whyRefused(compile), 'compile-error', { tests: [], diagnostics: compile.diagnostics, stages });
  if (!one) return result('The tests did not run.', 'internal-error', { tests: [], diagnostics: [], stages });

  const ending = ownEnding({ ...run, seen: one });
  const why = ending.message ?? (read.isWhole || one.stdout.cut ? undefined : 'It ended before its tests were over.');
  const tests = why === undefined ? withUnknown(read) : withReason(read, ending, why);
  const kind = ending.kind === 'accepted' && (why !== undefined || tests.some(({ outcome }) => outcome === 'failed')) ? 'runtime-error' : ending.kind;
  return result(inWords(tests, { why, isCut: one.stdout.cut }), kind, { tests: boundedTests(tests), diagnostics: [], stages });
}

function result(message: string, kind: JobResult['verdict']['kind'], { tests, diagnostics, stages }: Pick<JobResult, 'diagnostics' | 'stages'> & { readonly tests: readonly OwnTest[] }): JobResult {
  return { verdict: { kind, message }, cases: [], diagnostics, stages, evidence: { kind: 'own-tests', message, tests: [...tests] } };
}

/** Where the program ended in a test, that test tells why: those that were not over, or the last that failed and said nothing. */
function withReason({ tests, isWhole }: ReadTests, { at }: OwnEnding, why: string): readonly OwnTest[] {
  if (isWhole) return tests;
  const silent = leavesOf(tests).filter(({ outcome, message }) => outcome === 'failed' && message === undefined).slice(-1);
  const theirs = new Set(leavesOf(tests).filter(isUnended));
  if (theirs.size === 0) for (const test of silent) theirs.add(test);
  const reason = (said: string | undefined): string => (said === undefined ? why : `${why}\n${said}`).slice(0, treeBounds.messageChars);
  return tests.map((test) => (theirs.has(test) ? { ...(at && { at }), ...test, message: reason(test.message) } : test));
}

/** Of who ran when no more was read nothing is known. */
function withUnknown({ tests }: ReadTests): readonly OwnTest[] {
  return tests.map((test) => (isUnended(test) ? { path: test.path, outcome: 'skipped', message: 'What came of it is not known.' } : test));
}

function isUnended({ outcome, ms }: OwnTest): boolean {
  return outcome === 'failed' && ms === undefined;
}

function inWords(tests: readonly OwnTest[], { why, isCut }: { readonly why: string | undefined; readonly isCut: boolean }): string {
  const leaves = leavesOf(tests);
  const many = leaves.length > 0 && tests.length > treeBounds.tests ? ` ${treeBounds.tests} are shown.` : '';
  const cut = isCut ? ' They printed more than is read; what came after that is not known.' : '';
  return `${why === undefined ? '' : `${why} `}${counted(leaves, why === undefined && !isCut)}${many}${cut}`;
}

function counted(leaves: readonly OwnTest[], areAll: boolean): string {
  const of = (outcome: OwnTest['outcome']): number => leaves.filter((test) => test.outcome === outcome).length;
  const [failed, skipped] = [of('failed'), of('skipped')];
  const aside = skipped === 0 ? '' : ` ${skipped} ${skipped === 1 ? 'was' : 'were'} skipped.`;
  if (leaves.length === 0) return 'No test ran.';
  if (failed > 0) return `${failed} of ${leaves.length} ${leaves.length === 1 ? 'test' : 'tests'} failed.${aside}`;
  if (areAll && skipped === 0) return leaves.length === 1 ? 'The one test passed.' : `All ${leaves.length} tests passed.`;
  return `${of('passed')} of ${leaves.length} ${leaves.length === 1 ? 'test' : 'tests'} passed.${aside}`;
}
