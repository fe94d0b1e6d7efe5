import type { GradeInRound, RoundId, RoundView, ThisRound } from '@dayseven/contracts';
import { foldBehavioralRound, type BehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import { reviewNotes } from '../../domain/behavioral/review-notes.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { WeakNote } from '../../domain/weak-notes/weak-note.ts';
import { deadlineOf } from '../../domain/round/round-clock.ts';
import { foldTimedRound, type TimedRound } from '../../domain/round/timed-round.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { dayOf, type DayStores } from '../day/know-day.ts';
import { findOwnRound } from '../find-own.ts';
import type { StoredRound } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import type { Viewer } from '../viewer.ts';
import type { NoteDeps } from '../weak-notes/note-deps.ts';
import type { RoundDrafts } from '../weak-notes/round-drafts.ts';

interface Deps extends ChangeDeps, NoteDeps, Pick<DayStores, 'days'> {
  readonly roundDrafts: RoundDrafts;
}

interface Running {
  readonly stored: StoredRound;
  readonly round: BehavioralRound;
  readonly clock: TimedRound['clock'];
}

async function findRunning({ rounds }: ChangeDeps, viewer: Viewer, id: RoundId): Promise<Result<Running, Refusal>> {
  const found = await findOwnRound(rounds, viewer, id);
  if (!found.ok) return found;
  const log = await rounds.events(id);
  const [round, timed] = [foldBehavioralRound(log), foldTimedRound(log)];
  if (!round || !timed) return refuse('round-not-running', 'This is no behavioral round.');
  return timed.clock.state === 'running' ? ok({ stored: found.value, round, clock: timed.clock }) : refuse('round-not-running', whyNot(timed.clock));
}

/** Begins the final review: what the day's earlier rounds propose becomes notes, and they come first. */
export function createBeginReview(deps: Deps): UseCase<ThisRound, RoundView> {
  const { days, rounds, notes, scheduler, clock, roundDrafts, announcer, showRound } = deps;

  async function earlierToday(stored: StoredRound): Promise<readonly StoredRound[]> {
    const known = await dayOf({ days, rounds, clock }, stored);
    const ids = (known?.day.rounds ?? []).flatMap(({ roundId }) => (roundId === undefined || roundId === stored.id ? [] : [roundId]));
    return (await Promise.all(ids.map((id) => rounds.find(id)))).filter((round) => round !== undefined);
  }

  async function takeDrafts(viewer: Viewer, from: readonly StoredRound[]): Promise<void> {
    // A millisecond after each other, the gravest first: so they are listed.
    const now = clock.now();
    const drafts = (await Promise.all(from.map((round) => roundDrafts.ofRound(viewer, round)))).flat();
    await notes.settle(viewer.personId, drafts.map(({ id }) => id), drafts.map((draft, at) => ({ ...draft, personId: viewer.personId, createdAt: now + at, memory: scheduler.fresh(now) })));
  }

  return async function beginReview(viewer, { roundId }) {
    const found = await findRunning(deps, viewer, roundId);
    if (!found.ok) return found;
    const { stored, round, clock: itsClock } = found.value;
    if (!round.review) {
      const today = await earlierToday(stored);
      await takeDrafts(viewer, today);
      const now = clock.now();
      const deadline = deadlineOf(itsClock);
      const order = reviewNotes(await notes.listByPerson(viewer.personId), { now, ofToday: [...today, stored].map(({ id }) => id), leftMs: deadline === undefined ? undefined : deadline - now });
      await rounds.append(roundId, { type: 'review-begun', v: 1, notes: order.map(({ id }) => id) }, now);
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(stored));
  };
}

/** In a round a grade is given once: what came before it is not kept. */
function gradedForGood({ id, personId, text, source, createdAt }: WeakNote, memory: WeakNote['memory']): WeakNote {
  return { id, personId, text, source, createdAt, memory };
}

/** Grades a note of the final review, once; today's own may have been reviewed today already. */
export function createGradeInRound(deps: Deps): UseCase<GradeInRound, RoundView> {
  const { rounds, notes, scheduler, clock, announcer, showRound } = deps;
  return async function gradeInRound(viewer, { roundId, noteId, grade }) {
    const found = await findRunning(deps, viewer, roundId);
    if (!found.ok) return found;
    const { stored, round: { review } } = found.value;
    if (!review?.notes.includes(noteId)) return refuse('note-not-found', 'The note is not in this review.');
    const note = await notes.find(noteId);
    if (note && !review.graded.some((one) => one.noteId === noteId)) {
      const now = clock.now();
      await rounds.append(roundId, { type: 'note-graded', v: 1, noteId, grade }, now);
      await notes.replace(gradedForGood(note, scheduler.after(note.memory, grade, now)));
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(stored));
  };
}
