import type { Language } from '@dayseven/contracts/vocabulary';
import { readSourceTree } from '../../domain/job/source-tree.ts';
import { readMarkedTests } from '../../domain/judging/marked-tests.ts';
import type { JobResult } from '../../domain/judging/job-result.ts';
import { judgeDemo } from '../../domain/judging/judge-demo.ts';
import { cannotBeRead } from '../../domain/judging/judge-job.ts';
import { judgeOwnTests } from '../../domain/judging/judge-own-tests.ts';
import { planPrint } from '../plan-print.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import { outputText } from '../views/shown-text.ts';
import type { Judged, Judging, Program } from './judge-program.ts';

/** What own files are said to be in where tests tell of them. */
const rootOf = (language: Language, module: string): string => (language === 'go' ? module : 'tree');

/** Longer than any script may take, for it is many tests that run, or a program that shows itself. */
const RUN_MS = 10_000;

export type OwnProgram = (look: 'own-tests' | 'demo', program: Program, by: { readonly by: Judged } & Pick<Judging, 'signal'>) => Promise<JobResult>;

/** Runs a candidate's own tests, or own program, and tells what they said. @throws when the problem is none of several files */
export function createOwnProgram({ sandbox }: { readonly sandbox: Pick<Sandbox, 'run'> }): OwnProgram {
  return async function ownProgram(look, { id, language, source }, { by: { problem, plan }, signal }) {
    const { module } = problem;
    if (module === undefined) throw new Error('Own tests and programs are those of a problem of several files.');
    const tree = readSourceTree(language, source);
    if (!tree.ok) return cannotBeRead([], tree.reason);

    const limits = { ...problem.limits[language], caseCpuMs: RUN_MS, caseWallMs: RUN_MS };
    const own = look === 'demo' ? 'program' : 'tests';
    const seen = await sandbox.run({ id, language, source, module: { name: module, files: tree.files }, glue: problem.glue(language), inputs: [new Uint8Array()], limits, own }, () => undefined, signal);
    const [stdout, stderr] = [seen.cases[0]?.stdout, seen.cases[0]?.stderr].map((said) => (said ? outputText(said) : ''));
    const run = { seen, stderr: stderr ?? '', oomKills: seen.oomKills, language, limits, module };
    const judged = look === 'demo' ? judgeDemo({ ...run, stdout: stdout ?? '' }) : judgeOwnTests({ ...run, read: readMarkedTests(stdout ?? '', rootOf(language, module)) });
    return { ...judged, plan: planPrint(plan) };
  };
}
