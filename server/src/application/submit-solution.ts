import type { JobView, SubmitSolution } from '@dayseven/contracts';
import { findRunningSheet } from './timed-round/running-sheet.ts';
import { findProblem } from './find-own.ts';
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

/** Submits a solution to all cases; every submission is judged, none gives way. */
export function createSubmitSolution({ rounds, catalogue, clock, queueJob }: Deps): UseCase<SubmitSolution, JobView> {
  return async function submitSolution(viewer, { jobId, roundId, problemId, language, revision, source }) {
    const round = await findRunningSheet({ rounds, clock }, viewer, { roundId, problemId });
    if (!round.ok) return round;
    const { personId } = round.value;
    const problem = findProblem(catalogue, problemId);
    if (!problem.ok) return problem;
    return queueJob({ id: jobId, personId, roundId, problemId, kind: 'submission', language, revision, source, ownCases: [], queuedAt: clock.now() });
  };
}
