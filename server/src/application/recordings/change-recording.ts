import { limits, type BeginRecording, type EndRecording, type RecordingEnd, type RecordingId, type RoundId, type RoundView, type ThisRecording } from '@dayseven/contracts';
import { foldBehavioralRound, openQuestion, type AskedQuestion, type BehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import type { Recording } from '../../domain/behavioral/recording.ts';
import { ok, type Result } from '../../domain/result.ts';
import { takesEdits } from '../../domain/round/round-clock.ts';
import type { BehavioralEvent } from '../../domain/round/round-event.ts';
import { foldTimedRound, type TimedRound } from '../../domain/round/timed-round.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import type { StoredRound } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import type { Viewer } from '../viewer.ts';

export interface RecordingDeps extends ChangeDeps {
  readonly recordings: RecordingStore;
}

export interface OwnBehavioral {
  readonly stored: StoredRound;
  readonly round: BehavioralRound;
  readonly timed: TimedRound;
}

/** A recording with the question it answers. */
export interface FoundRecording {
  readonly question: AskedQuestion;
  readonly recording: Recording;
}

export async function findOwnBehavioral({ rounds }: Pick<ChangeDeps, 'rounds'>, viewer: Viewer, roundId: RoundId): Promise<Result<OwnBehavioral, Refusal>> {
  const found = await findOwnRound(rounds, viewer, roundId);
  if (!found.ok) return found;
  const log = await rounds.events(roundId);
  const [round, timed] = [foldBehavioralRound(log), foldTimedRound(log)];
  return round && timed ? ok({ stored: found.value, round, timed }) : refuse('recording-not-found');
}

export function findRecording({ asked }: BehavioralRound, id: RecordingId): FoundRecording | undefined {
  return recordingsOf(asked).find(({ recording }) => recording.id === id && !recording.isDeleted);
}

function recordingsOf(asked: readonly AskedQuestion[]): readonly FoundRecording[] {
  return asked.flatMap((question) => question.recordings.map((recording) => ({ question, recording })));
}

/** Those that were begun and have no end. */
export function goingOn({ asked }: BehavioralRound): readonly FoundRecording[] {
  return recordingsOf(asked).filter(({ recording }) => recording.end === undefined && !recording.isDeleted);
}

/** How a recording ended, as long as the server measured: by its own clock, and not longer than its pieces can be. */
export async function endOf(recordings: RecordingStore, roundId: RoundId, { question, recording }: FoundRecording, because: RecordingEnd): Promise<BehavioralEvent> {
  const { chunks, bytes, lastAt } = await recordings.measure({ roundId, recordingId: recording.id });
  const ms = Math.max(0, Math.min((lastAt ?? recording.startedAt) - recording.startedAt, 2 * chunks * limits.recordingChunkMs));
  return { type: 'recording-ended', v: 1, questionId: question.questionId, recordingId: recording.id, because, ms, bytes };
}

/** A recording of the question that stands; one that was going on is lost with that, as its page is. */
export function createBeginRecording(deps: RecordingDeps): UseCase<BeginRecording, RoundView> {
  const { rounds, recordings, clock, announcer, showRound } = deps;
  return async function beginRecording(viewer, { roundId, questionId, part, recordingId }) {
    const found = await findOwnBehavioral(deps, viewer, roundId);
    if (!found.ok) return found;
    const { stored, round, timed } = found.value;
    if (!takesEdits(timed.clock, clock.now())) return refuse('round-not-running', whyNot(timed.clock));
    if (openQuestion(round)?.questionId !== questionId) return refuse('round-not-running', 'This question is closed; record the next one.');
    const all = recordingsOf(round.asked);
    if (all.length >= limits.recordingsPerRound) return refuse('no-room', `A round has at most ${limits.recordingsPerRound} recordings; go on by typing.`);
    if (all.some(({ recording }) => recording.id === recordingId)) return ok(await showRound(stored));
    for (const one of goingOn(round)) await rounds.append(roundId, await endOf(recordings, roundId, one, 'page-lost'), clock.now());
    await rounds.append(roundId, { type: 'recording-started', v: 1, questionId, part, recordingId }, clock.now());
    announcer.roundChanged(roundId);
    return ok(await showRound(stored));
  };
}

/** Whatever the round's state: the page may have been late. */
export function createEndRecording(deps: RecordingDeps): UseCase<EndRecording, RoundView> {
  const { rounds, recordings, clock, announcer, showRound } = deps;
  return async function endRecording(viewer, { roundId, recordingId, because }) {
    const found = await findOwnBehavioral(deps, viewer, roundId);
    if (!found.ok) return found;
    const one = findRecording(found.value.round, recordingId);
    if (!one) return refuse('recording-not-found');
    if (one.recording.end === undefined) {
      await rounds.append(roundId, await endOf(recordings, roundId, one, because), clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value.stored));
  };
}

/** Gone means gone: the log says so first, so that a crash between the two leaves only an orphan, which is swept at the start. */
export function createDeleteRecording(deps: RecordingDeps): UseCase<ThisRecording, RoundView> {
  const { rounds, recordings, clock, announcer, showRound } = deps;
  return async function deleteRecording(viewer, { roundId, recordingId }) {
    const found = await findOwnBehavioral(deps, viewer, roundId);
    if (!found.ok) return found;
    const one = findRecording(found.value.round, recordingId);
    if (!one) return refuse('recording-not-found');
    await rounds.append(roundId, { type: 'recording-deleted', v: 1, questionId: one.question.questionId, recordingId }, clock.now());
    await recordings.remove({ roundId, recordingId });
    announcer.roundChanged(roundId);
    return ok(await showRound(found.value.stored));
  };
}
