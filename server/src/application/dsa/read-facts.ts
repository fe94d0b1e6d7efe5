import { languages, type FactsView, type ProblemId, type RoundId } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { accountsOf } from '../../domain/round/account.ts';
import { signsOf, silencesOf, type Typing } from '../../domain/round/activity.ts';
import { breaksOf, type Break } from '../../domain/round/breaks.ts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { mistakesOf } from '../../domain/round/mistakes.ts';
import { phaseTimes, spansOf } from '../../domain/round/phases.ts';
import { foldRound, sheetOf, standing } from '../../domain/round/round-state.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import { planJob } from '../plan-job.ts';
import { isOfPlan } from '../plan-print.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { StoredEvent } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import { missedBy } from './missed-case.ts';

interface Deps extends Debriefing {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly catalogue: ProblemCatalogue;
}

type BreakView = FactsView['sheets'][number]['breaks'][number];

/** Where the time of a round really went, what broke and for how long, and which classic mistakes that shows; once it is over and rated. */
export function createReadFacts({ rounds, isHeldBack, jobs, catalogue }: Deps): UseCase<RoundId, FactsView> {
  async function typingOf(roundId: RoundId, problems: readonly ProblemId[], log: readonly StoredEvent[]): Promise<readonly Typing[]> {
    const timeOf = roundTime(log);
    const drafts = problems.flatMap((problemId) => languages.map((language) => ({ roundId, problemId, language })));
    const typed = await Promise.all(drafts.map(async (draft) => (await rounds.edits(draft)).map(({ at, changes }): Typing => (
      { problemId: draft.problemId, atMs: timeOf(at), inserted: changes.map(([, , inserted]) => inserted).join('') }
    ))));
    return typed.flat().sort((one, other) => one.atMs - other.atMs);
  }

  async function missedIn(log: readonly StoredEvent[], problems: readonly ProblemId[]): Promise<ReadonlyMap<ProblemId, string>> {
    const state = foldRound(log.map(({ event }) => event));
    const missed = new Map<ProblemId, string>();
    for (const problemId of problems) {
      const stands = standing(sheetOf(state, problemId));
      const problem = catalogue.find(problemId);
      const category = stands && problem && (await missedBy(problem, await jobs.find(stands.jobId)));
      if (category !== undefined) missed.set(problemId, category);
    }
    return missed;
  }

  /** With the case that failed, as far as it is still known. */
  async function breakView(problemId: ProblemId, { jobId, ...rest }: Break): Promise<BreakView> {
    const [problem, job] = [catalogue.find(problemId), await jobs.find(jobId)];
    if (!problem || job?.state !== 'judged') return rest;
    const plan = await planJob(problem, job);
    const failed = isOfPlan(job.result, plan) ? plan.cases[job.result.verdict.caseIndex ?? -1] : undefined;
    return { ...rest, ...(failed && { at: failed.label }) };
  }

  return async function readFacts(viewer, roundId) {
    const found = await findRated({ rounds, isHeldBack }, viewer, roundId);
    if (!found.ok) return found;
    const { round: { problems }, log } = found.value;
    const round = foldDsaRound(log);
    if (!round) return refuse('round-not-found');
    const lengthMs = roundTime(log)(Infinity);
    const [typing, accounts, missed] = [await typingOf(roundId, problems, log), accountsOf(log), await missedIn(log, problems)];
    const signs = signsOf(log, typing);
    const spans = spansOf({ signs, typing, accounts, lengthMs });
    const sheets = problems.map(async (problemId): Promise<FactsView['sheets'][number]> => ({
      problemId,
      phases: [...phaseTimes(spans, problemId, round.conditions)],
      breaks: await Promise.all(breaksOf(log, problemId).map((one) => breakView(problemId, one))),
    }));
    return ok({ spans: [...spans], silences: silencesOf(signs, lengthMs), sheets: await Promise.all(sheets), mistakes: [...mistakesOf({ log, typing, accounts, missed })] });
  };
}
