import { limits, type RecordingId, type RoundView, type ThisFiller } from '@dayseven/contracts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import { ok } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { keepChange } from '../keep-change.ts';
import type { StoredEvent } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';

type Deps = ChangeDeps & Debriefing;
type Word = 'filler-marked' | 'filler-taken-back';

/** Each is its own line of the log, so that taps that follow each other quickly do not undo one another. */
function createFillerChange(deps: Deps, type: Word): UseCase<ThisFiller, RoundView> {
  return async function changeFillers(viewer, { roundId, recordingId, atMs }) {
    const rated = await findRated(deps, viewer, roundId);
    if (!rated.ok) return rated;
    const found = findAnswer(rated.value.log, recordingId);
    if (!found) return refuse('recording-not-found');
    const { questionId, fillers } = found;
    const isMarked = type === 'filler-marked';
    if (isMarked && fillers.length >= limits.fillersPerRecording) return refuse('no-room', `A recording has at most ${limits.fillersPerRecording} fillers; the next ones change nothing.`);
    return keepChange(deps, rated.value.round, ok(fillers.includes(atMs) === isMarked ? undefined : { type, v: 1, questionId, recordingId, atMs }));
  };
}

/** Keeps where a filler was heard while listening back. */
export function createMarkFiller(deps: Deps): UseCase<ThisFiller, RoundView> {
  return createFillerChange(deps, 'filler-marked');
}

export function createTakeFillerBack(deps: Deps): UseCase<ThisFiller, RoundView> {
  return createFillerChange(deps, 'filler-taken-back');
}

/** The recording of an answer that is not deleted, with its question. */
function findAnswer(log: readonly StoredEvent[], id: RecordingId) {
  const all = foldBehavioralRound(log)?.asked ?? [];
  return all.flatMap(({ questionId, recordings }) => recordings.map((one) => ({ questionId, ...one }))).find((one) => one.id === id && !one.isDeleted);
}
