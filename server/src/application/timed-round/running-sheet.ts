import type { FileId, ProblemId, RoundId } from '@dayseven/contracts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import { takesEdits, takesWork, type RoundClock } from '../../domain/round/round-clock.ts';
import type { Result } from '../../domain/result.ts';
import { isFileId } from '../../domain/machine/file-id.ts';
import { findOwnFile, findOwnSheet, findOwnWithDocument } from '../find-own.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';

export interface OnAClock {
  readonly rounds: RoundStore;
  readonly clock: Clock;
}

/** A sheet, a file of a machine-coding round, or the one document of a round. */
export interface TextId {
  readonly roundId: RoundId;
  readonly problemId: ProblemId | FileId | 'document';
}

/** A text that is a program or a part of one. */
export interface ProgramId {
  readonly roundId: RoundId;
  readonly problemId: ProblemId | FileId;
}

export interface SheetId {
  readonly roundId: RoundId;
  readonly problemId: ProblemId;
}

/** The viewer's sheet, where its clock still allows work on it; a practice round has no clock. */
export async function findRunningSheet(deps: OnAClock, viewer: Viewer, sheet: SheetId): Promise<Result<StoredRound, Refusal>> {
  return findSheet(deps, { viewer, sheet }, takesWork);
}

/** The same for a program's text: a sheet's, or that of a file. */
export async function findRunningProgram(deps: OnAClock, viewer: Viewer, text: ProgramId): Promise<Result<StoredRound, Refusal>> {
  return findSheet(deps, { viewer, sheet: text }, takesWork);
}

/** The same for a draft on its way, which is taken a little after zero. */
export async function findEditableText(deps: OnAClock, viewer: Viewer, sheet: TextId): Promise<Result<StoredRound, Refusal>> {
  return findSheet(deps, { viewer, sheet }, takesEdits);
}

type Allows = (clock: RoundClock, now: number) => boolean;

async function findSheet({ rounds, clock }: OnAClock, { viewer, sheet }: { readonly viewer: Viewer; readonly sheet: TextId }, allows: Allows): Promise<Result<StoredRound, Refusal>> {
  const found = await findText(rounds, viewer, sheet);
  if (!found.ok || found.value.kind === 'practice') return found;
  const timed = foldTimedRound(await rounds.events(sheet.roundId));
  return timed && !allows(timed.clock, clock.now()) ? refuse('round-not-running', whyNot(timed.clock)) : found;
}

async function findText(rounds: RoundStore, viewer: Viewer, { roundId, problemId }: TextId): Promise<Result<StoredRound, Refusal>> {
  if (problemId === 'document') return findOwnWithDocument(rounds, viewer, roundId);
  return isFileId(problemId) ? findOwnFile(rounds, viewer, { roundId, file: problemId }) : findOwnSheet(rounds, viewer, { roundId, problemId });
}

/** Why a clock that stands or has ended takes no work. */
export function whyNot({ state }: RoundClock): string {
  if (state === 'planned') return 'The round has not started yet.';
  return state === 'paused' ? 'The round is paused; resume it to go on.' : 'The round is over; what was in the editor at its end is graded.';
}
