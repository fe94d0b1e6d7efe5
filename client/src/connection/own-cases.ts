import type { Failure } from '@dayseven/contracts';
import type { OwnCase, ProblemId, RoundId } from '@dayseven/contracts/vocabulary';
import type { Surroundings } from './connection-context.ts';
import { SavedValue } from './saved-value.ts';

export type OwnCaseList = readonly OwnCase[];

export interface OwnCasesOfSheet {
  readonly roundId: RoundId;
  readonly problemId: ProblemId;
  /** As the server has them, and of which version of the round that is. */
  readonly saved: OwnCaseList;
  readonly version: number;
  readonly send: (cases: OwnCaseList) => Promise<Failure | undefined>;
}

/** Saved this long after the last key. */
const gatherMs = 400;

/** The candidate's own cases on one sheet; where two tabs changed them, these stand. */
export function ownCasesOf(around: Pick<Surroundings, 'connection' | 'unsent'>, { roundId, problemId, saved, version, send }: OwnCasesOfSheet): SavedValue<OwnCaseList> {
  return new SavedValue<OwnCaseList>(around, { record: `cases.${roundId}.${problemId}`, gatherMs, isValue: areCases, merge: (_ground, mine) => mine, send }, saved, version);
}

function areCases(kept: unknown): kept is OwnCaseList {
  return Array.isArray(kept) && kept.every((one: unknown) => typeof one === 'object' && one !== null && 'fields' in one && Array.isArray(one.fields) && one.fields.every((field) => typeof field === 'string'));
}
