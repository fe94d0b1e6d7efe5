import { limits, type RoundView, type WorkOutEstimate } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { takesWork } from '../../domain/round/round-clock.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import type { Estimator } from '../ports/estimator.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import { createDesignChange } from './change-design.ts';

interface Deps extends ChangeDeps {
  readonly estimator: Estimator;
}

/** Works out a line of the estimates and keeps it with its result; a line with a slip in it is not kept. */
export function createWorkOutEstimate({ estimator, ...deps }: Deps): UseCase<WorkOutEstimate, RoundView> {
  return async function workOutEstimate(viewer, request) {
    const worked = await estimator(request.text);
    const keep = createDesignChange<WorkOutEstimate>(deps, ({ clock, estimates }, { text }, now) => {
      if (!takesWork(clock, now)) return refuse('round-not-running', whyNot(clock));
      if (!worked.ok) return refuse('invalid-request', worked.refusal);
      if (estimates.length >= limits.estimates) return refuse('invalid-request', `A round keeps ${limits.estimates} lines of estimates; the document has room for more.`);
      return ok({ type: 'estimate-worked-out', v: 1, text, result: worked.value });
    });
    return keep(viewer, request);
  };
}
