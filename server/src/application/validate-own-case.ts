import type { OwnCaseCheck, ValidateOwnCase } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { findPractised } from './find-own.ts';
import { parseOwnCase } from './own-cases.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { UseCase } from './refusal.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
}

/** Says of each field of an own case whether it is right, as the person types. */
export function createValidateOwnCase(deps: Deps): UseCase<ValidateOwnCase, OwnCaseCheck> {
  return async function validateOwnCase(viewer, request) {
    const problem = await findPractised(deps, viewer, request.problemId);
    if (!problem.ok) return problem;
    const parsed = await parseOwnCase(problem.value, request.case);
    return ok({ fields: parsed.ok ? problem.value.caseFields.map(() => null) : [...parsed.fields] });
  };
}
