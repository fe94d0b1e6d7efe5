import type { OwnCaseCheck, ValidateOwnCase } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { findProblem } from './find-own.ts';
import { parseOwnCase } from './own-cases.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { UseCase } from './refusal.ts';

interface Deps {
  readonly catalogue: ProblemCatalogue;
}

/** Says of each field of an own case whether it is right, as the person types. */
export function createValidateOwnCase({ catalogue }: Deps): UseCase<ValidateOwnCase, OwnCaseCheck> {
  return async function validateOwnCase(_viewer, request) {
    const problem = findProblem(catalogue, request.problemId);
    if (!problem.ok) return problem;
    const parsed = await parseOwnCase(problem.value, request.case);
    return ok({ fields: parsed.ok ? problem.value.caseFields.map(() => null) : [...parsed.fields] });
  };
}
