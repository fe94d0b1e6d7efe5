import { readSourceTree } from '../../domain/job/source-tree.ts';
import type { JobResult } from '../../domain/judging/job-result.ts';
import { judgeRace } from '../../domain/judging/judge-race.ts';
import { inOwnPlaces } from '../../domain/judging/own-places.ts';
import { resultOfRace } from '../../domain/judging/race-verdict.ts';
import { planPrint } from '../plan-print.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import { outputText } from '../views/shown-text.ts';
import type { Judged, Judging, Program } from './judge-program.ts';

/** More rounds find a race that needs a certain order; all of them together stay within seconds. */
const ROUNDS = 5;
const MOST_CASES = 60;
/** The detector makes a program several times slower; who waits longer than this waits for ever. */
const CASE_MS = 3_000;

export type RaceProgram = (program: Program, by: Judged, judging: Pick<Judging, 'signal'>) => Promise<JobResult>;

/**
 * Plays every script that calls at once several times in a program that watches what it shares.
 * @throws when there is nothing to play, or the program is not Go: TypeScript shares nothing between threads here
 */
export function createRaceProgram({ sandbox }: { readonly sandbox: Pick<Sandbox, 'run'> }): RaceProgram {
  return async function raceProgram({ id, language, source }, { problem, plan }, { signal }) {
    const { module } = problem;
    const [scripts, visible] = [plan.cases, plan.cases.filter(({ kind }) => kind !== 'hidden')];
    const stamped = (result: JobResult): JobResult => ({ ...result, plan: planPrint(plan) });
    if (module === undefined || language !== 'go' || scripts.length === 0) throw new Error('A race run needs a Go program of several files and a script that calls at once.');
    const tree = readSourceTree(language, source);
    if (!tree.ok) return stamped(resultOfRace({ kind: 'failed', message: tree.reason, beforeHidden: true }, 0, {}));

    const rounds = Math.max(1, Math.min(ROUNDS, Math.floor(MOST_CASES / scripts.length)));
    // The hidden ones after every round of the others: what came up before the first of them cannot tell of any.
    const order = [visible, scripts.filter(({ kind }) => kind === 'hidden')].flatMap((some) => Array.from({ length: rounds }, () => some).flat());
    const inputs = order.map(({ input }) => problem.encodeInput(input));
    const limits = { ...problem.limits.go, caseCpuMs: CASE_MS, caseWallMs: CASE_MS };
    const seen = await sandbox.run({ id, language, source, module: { name: module, files: tree.files }, glue: problem.glue(language), inputs, limits, race: true }, () => undefined, signal);
    const stderr = seen.cases.map((one) => outputText(one.stderr));
    const race = judgeRace({ seen, stderr, scripts: scripts.length, beforeHidden: visible.length * rounds, rounds, module, limits });
    return stamped(resultOfRace(inOwnPlaces(race, tree.files), rounds, seen.stages));
  };
}
