import type { CaseInput, OwnCase } from '@dayseven/contracts';
import { ok, type Result } from '../domain/result.ts';
import type { ParsedOwnCase, Problem } from './ports/problem-catalogue.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Parses one own case by its problem; a wrong number of fields is wrong in every field that is there. */
export async function parseOwnCase(problem: Problem, { fields }: OwnCase): Promise<ParsedOwnCase> {
  const wanted = problem.caseFields.length;
  if (fields.length === wanted) return problem.parseOwnCase(fields);
  const sentence = `This problem's cases have ${wanted} ${wanted === 1 ? 'field' : 'fields'}, not ${fields.length}.`;
  return { ok: false, fields: problem.caseFields.map(() => sentence) };
}

/** All own cases or the first thing wrong with them, named by case and field. */
export async function parseOwnCases(problem: Problem, cases: readonly OwnCase[]): Promise<Result<readonly CaseInput[], Refusal>> {
  const inputs: CaseInput[] = [];
  for (const [index, own] of cases.entries()) {
    const parsed = await parseOwnCase(problem, own);
    if (!parsed.ok) return refuse('own-case-invalid', firstWrong(problem, parsed.fields, index));
    inputs.push(parsed.input);
  }
  return ok(inputs);
}

function firstWrong(problem: Problem, fields: readonly (string | null)[], index: number): string {
  const at = fields.findIndex((sentence) => sentence !== null);
  return `Your case ${index + 1}, ${problem.caseFields[at]?.name ?? 'its fields'}: ${fields[at] ?? 'it is not valid.'}`;
}
