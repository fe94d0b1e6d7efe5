import { limits, type NoteSource, type RoundId, type WriteNote } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import { findOwnRound } from '../find-own.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import type { Done, NoteDeps } from './note-deps.ts';

/** Keeps a note by hand; one that was written while a round is shown is linked to its moment. */
export function createWriteNote({ notes, scheduler, clock, rounds }: NoteDeps & { readonly rounds: RoundStore }): UseCase<WriteNote, Done> {
  async function sourceOf(viewer: Viewer, roundId: RoundId | undefined): Promise<NoteSource> {
    const found = roundId && (await findOwnRound(rounds, viewer, roundId));
    const log = found?.ok ? await rounds.events(found.value.id) : [];
    const state = foldTimedRound(log)?.clock.state;
    if (roundId === undefined || state === undefined || state === 'planned') return { kind: 'own' };
    return { kind: 'round', roundId, because: 'written', ...(state !== 'over' && { atMs: roundTime(log)(clock.now()) }) };
  }

  return async function writeNote(viewer, { noteId: id, text, roundId }) {
    const { personId } = viewer;
    if ((await notes.listByPerson(personId)).length >= limits.weakNotes) return refuse('invalid-request', `You have ${limits.weakNotes} notes already; delete some first.`);
    const now = clock.now();
    await notes.add([{ id, personId, text, source: await sourceOf(viewer, roundId), createdAt: now, memory: scheduler.fresh(now) }]);
    return ok({});
  };
}
