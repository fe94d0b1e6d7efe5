import type { JobId, Language } from '@dayseven/contracts';
import { judgeAnswered, judgeStopped } from '../../domain/judging/judge-case.ts';
import { cannotBeRead, judgeJob } from '../../domain/judging/judge-job.ts';
import type { CaseResult, JobResult } from '../../domain/judging/job-result.ts';
import type { CaseObservation, Observation } from '../../domain/judging/observation.ts';
import { keepShown } from '../../domain/judging/keep-shown.ts';
import { timersLeft } from '../../domain/judging/timers-left.ts';
import { readSourceTree } from '../../domain/job/source-tree.ts';
import type { TestPlan } from '../../domain/judging/test-plan.ts';
import { planPrint } from '../plan-print.ts';
import type { Checker } from '../ports/checker.ts';
import type { JudgedProblem } from '../ports/problem-catalogue.ts';
import type { KeptProgram, Sandbox } from '../ports/sandbox.ts';
import { outputText } from '../views/shown-text.ts';
import { holdAnswer } from './hold-answer.ts';

export interface Program {
  readonly id: JobId;
  readonly language: Language;
  readonly source: string;
}

export interface Judged {
  readonly problem: JudgedProblem;
  readonly plan: TestPlan;
}

/** What can be told before the verdict. The case at which a program stopped is told with it: only then is it known why. */
export type JudgingNews = { readonly kind: 'compiled' } | { readonly kind: 'case'; readonly result: CaseResult };

export interface Judging {
  readonly tell: (news: JudgingNews) => void;
  readonly signal: AbortSignal;
  /** Takes the program for a look once it answered every case; who takes it lets it go. */
  readonly keep?: (kept: KeptProgram) => void;
}

/** @throws SandboxFault when the machinery failed, or the signal's reason when it was aborted. */
export type JudgeProgram = (program: Program, by: Judged, judging: Judging) => Promise<JobResult>;

/** Runs a program in the sandbox and holds what was seen against the plan; the same for the page and the command line. */
export function createJudgeProgram({ sandbox, checker }: { readonly sandbox: Sandbox; readonly checker: Checker }): JudgeProgram {
  return async function judgeProgram({ id, language, source }, { problem, plan }, { tell, signal, keep }) {
    const limits = problem.limits[language];
    const tree = problem.module === undefined ? undefined : readSourceTree(language, source);
    if (tree?.ok === false) return cannotBeRead(plan.cases, tree.reason);
    const module = tree && problem.module !== undefined && { name: problem.module, files: tree.files };
    const judged: CaseResult[] = [];
    const kept = keepShown(plan.cases);
    // Checkers answer later; results stay in the order of the cases.
    let line: Promise<void> = Promise.resolve();

    async function judgeOne(seen: CaseObservation): Promise<void> {
      const planned = plan.cases[seen.index];
      if (!planned || seen.end.how === 'stopped') return;
      const { answer: bytes } = seen.end;
      const result = kept(judgeAnswered(seen, await holdAnswer(checker, { problem, planned, bytes })), bytes.length);
      judged.push(result);
      tell({ kind: 'case', result });
    }

    const inputs = plan.cases.map(({ input }) => problem.encodeInput(input));
    const seen = await sandbox.run({ id, language, source, ...(module && { module }), glue: problem.glue(language), inputs, limits, ...(keep && { keep }) }, (news) => {
      if (news.kind === 'compiled') tell(news);
      else line = line.then(() => judgeOne(news.observation));
    }, signal);
    await line;

    // Taken from the whole: where the container went with the program nobody was left to tell of it.
    const stopped = seen.cases.at(-1);
    if (stopped?.end.how === 'stopped') {
      const stderr = outputText(stopped.stderr);
      judged.push(kept(judgeStopped({ seen: stopped, end: stopped.end, stderr, oomKills: seen.oomKills }, { language, limits, module: problem.module })));
    }
    return { ...judgeJob(plan.cases, withTimersLeft(seen, plan, language), judged), plan: planPrint(plan) };
  };
}

/**
 * What running showed stands beside what the compiler remarked. The harness tells of timers in scripts alone, whose frames name files of several.
 * A program may print the same itself, and put into it what it was asked: of a hidden script nothing is told so.
 */
function withTimersLeft(seen: Observation, { cases }: TestPlan, language: Language): Observation {
  if (language !== 'typescript') return seen;
  const open = seen.cases.filter(({ index }) => (cases[index]?.kind ?? 'hidden') !== 'hidden');
  const found = timersLeft(open.map(({ stderr }) => outputText(stderr)));
  return { ...seen, compile: { ...seen.compile, diagnostics: [...seen.compile.diagnostics, ...found] } };
}
