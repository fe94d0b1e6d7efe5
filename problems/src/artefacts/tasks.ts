import type { Answer, CaseInput, Signature } from '@dayseven/contracts/vocabulary';
import type { Fault } from '../format/fault.ts';
import type { ProblemData } from '../format/problem-data.ts';
import type { LevelToWorkOut } from '../machine-coding/work-out-level.ts';
import type { WorkedOut } from './work-out.ts';

/** What is done in a worker, because it runs code of a problem's folder that may not come back. */
export interface Tasks {
  readonly workOut: { readonly asked: { readonly data: ProblemData }; readonly answered: WorkedOut };
  readonly bruteForce: { readonly asked: { readonly data: ProblemData }; readonly answered: readonly Fault[] };
  readonly workOutLevel: { readonly asked: LevelToWorkOut; readonly answered: WorkedOut };
  readonly check: {
    readonly asked: { readonly folder: string; readonly signature: Signature; readonly input: CaseInput; readonly expected: Answer; readonly answer: Answer };
    readonly answered: { readonly reason?: string };
  };
}

export type TaskName = keyof Tasks;
export type Reply = { readonly ok: true; readonly answered: unknown } | { readonly ok: false; readonly message: string };
