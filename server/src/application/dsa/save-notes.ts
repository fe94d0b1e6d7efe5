import type { RoundView, SaveNotes } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { takesEdits } from '../../domain/round/round-clock.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { whyNot } from './running-sheet.ts';

/** Keeps the round's one page of notes, as long as a draft would be taken. */
export function createSaveNotes({ rounds, clock, announcer, showRound }: ChangeDeps): UseCase<SaveNotes, RoundView> {
  return async function saveNotes(viewer, { roundId, text }) {
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const dsa = foldDsaRound(await rounds.events(roundId));
    if (!dsa) return refuse('round-not-running', 'Notes belong to a round on a clock.');
    if (!takesEdits(dsa.clock, clock.now())) return refuse('round-not-running', whyNot(dsa.clock));
    if (dsa.notes !== text) {
      await rounds.append(roundId, { type: 'notes-saved', v: 1, text }, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
