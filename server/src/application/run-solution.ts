import type { JobView, RunSolution } from '@dayseven/contracts';
import { findRunningSheet } from './timed-round/running-sheet.ts';
import { findProblem } from './find-own.ts';
import { parseOwnCases } from './own-cases.ts';
import type { Clock } from './ports/clock.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { QueueJob } from './queue-job.ts';
import type { UseCase } from './refusal.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly queueJob: QueueJob;
}

/** Runs a solution on the samples and the own cases; an earlier run of the round gives way. */
export function createRunSolution({ rounds, catalogue, clock, queueJob }: Deps): UseCase<RunSolution, JobView> {
  return async function runSolution(viewer, { jobId, roundId, problemId, language, revision, source, ownCases }) {
    const round = await findRunningSheet({ rounds, clock }, viewer, { roundId, problemId });
    if (!round.ok) return round;
    const { personId } = round.value;
    const problem = findProblem(catalogue, problemId);
    if (!problem.ok) return problem;
    const inputs = await parseOwnCases(problem.value, ownCases);
    if (!inputs.ok) return inputs;
    return queueJob({
      id: jobId, personId, roundId, problemId, kind: 'run', language, revision, source, ownCases: inputs.value, queuedAt: clock.now(),
    });
  };
}
