import type { SettleDraft } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import type { Done, NoteDeps } from './note-deps.ts';
import type { RoundDrafts } from './round-drafts.ts';

interface Deps extends NoteDeps, Debriefing {
  readonly roundDrafts: RoundDrafts;
}

/** Makes a draft a note, in its own words or in others, or drops it for good; what was settled stays so. */
export function createSettleDraft({ notes, scheduler, clock, roundDrafts, ...debriefing }: Deps): UseCase<SettleDraft, Done> {
  return async function settleDraft(viewer, request) {
    const { noteId, roundId } = request;
    const { personId } = viewer;
    if ((await notes.settled(personId)).has(noteId)) return ok({});
    const round = await findRated(debriefing, viewer, roundId);
    if (!round.ok) return round;
    const draft = (await roundDrafts.ofRound(viewer, round.value.round)).find(({ id }) => id === noteId);
    if (!draft) return refuse('note-not-found', 'The round does not propose that.');
    const now = clock.now();
    const note = request.as === 'note' ? [{ ...draft, text: request.text ?? draft.text, personId, createdAt: now, memory: scheduler.fresh(now) }] : [];
    await notes.settle(personId, [noteId], note);
    return ok({});
  };
}
