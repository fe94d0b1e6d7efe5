import type { NoteAbsence, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { createRoundChange } from './change-round.ts';
import { whyNot } from './running-sheet.ts';

/** Notes that the candidate was away from the page and has come back: a fact for their own tape, and nothing more. */
export function createNoteAbsence(deps: ChangeDeps): UseCase<NoteAbsence, RoundView> {
  return createRoundChange<NoteAbsence>(deps, ({ clock }, { ms }) =>
    (clock.state === 'running' ? ok({ type: 'was-away', v: 1, ms }) : refuse('round-not-running', whyNot(clock))));
}
