import type { RoundView, SaveNotes } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { takesEdits } from '../../domain/round/round-clock.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { createRoundChange } from './change-round.ts';
import { whyNot } from './running-sheet.ts';

/** Keeps the round's one page of notes, as long as a draft would be taken. */
export function createSaveNotes(deps: ChangeDeps): UseCase<SaveNotes, RoundView> {
  return createRoundChange<SaveNotes>(deps, ({ clock, notes }, { text }, now) => {
    if (!takesEdits(clock, now)) return refuse('round-not-running', whyNot(clock));
    return ok(notes === text ? undefined : { type: 'notes-saved', v: 1, text });
  });
}
