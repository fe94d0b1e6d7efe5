import type { ExpectOwnCase, JobView, Language } from '@dayseven/contracts';
import { findRunningSheet } from './timed-round/running-sheet.ts';
import type { RoundMode } from './timed-round/round-mode.ts';
import { findProblem } from './find-own.ts';
import { parseOwnCases } from './own-cases.ts';
import type { Clock } from './ports/clock.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { QueueJob } from './queue-job.ts';
import { refuse, type UseCase } from './refusal.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly roundMode: RoundMode;
  readonly queueJob: QueueJob;
}

/** Every problem has a model solution in both languages; this one starts sooner. */
const modelLanguage: Language = 'go';

/** Asks the model solution, run like any other program, for the expected value of an own case. */
export function createExpectOwnCase({ rounds, catalogue, clock, roundMode, queueJob }: Deps): UseCase<ExpectOwnCase, JobView> {
  return async function expectOwnCase(viewer, request) {
    const round = await findRunningSheet({ rounds, clock }, viewer, request);
    if (!round.ok) return round;
    if ((await roundMode(request.roundId)) === 'strict') return refuse('invalid-request', 'In a strict round you say yourself what your own case should give.');
    const { id, personId } = round.value;
    const { problemId } = request;
    const problem = findProblem(catalogue, problemId);
    if (!problem.ok) return problem;
    const inputs = await parseOwnCases(problem.value, [request.case]);
    if (!inputs.ok) return inputs;
    return queueJob({
      id: request.jobId, personId, roundId: id, problemId, kind: 'check', language: modelLanguage, revision: 0, source: '',
      ownCases: inputs.value, queuedAt: clock.now(),
    });
  };
}
