import { createHash } from 'node:crypto';
import type { JobResult } from '../domain/judging/job-result.ts';
import type { PlannedCase, TestPlan } from '../domain/judging/test-plan.ts';

/** A short text that is the same for two plans exactly when their cases and the way of comparing are. */
export function planPrint({ comparison, cases }: TestPlan): string {
  return digest(JSON.stringify([comparison, ...cases.map(casePrint)]));
}

/** Whether a result is of these cases; one that was saved before prints were kept is believed by their number. */
export function isOfPlan({ cases, plan: print }: JobResult, plan: TestPlan): boolean {
  return cases.length === plan.cases.length && (print === undefined || print === planPrint(plan));
}

// The catalogue remembers its cases, which can be megabytes: each is read through once.
const known = new WeakMap<PlannedCase['input'], string>();

function casePrint(planned: PlannedCase): string {
  const print = known.get(planned.input) ?? digest(JSON.stringify({ ...planned, label: '' }));
  known.set(planned.input, print);
  return print;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
