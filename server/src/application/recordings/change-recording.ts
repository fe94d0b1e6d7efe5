import { limits, type BeginRecording, type BeginVoice, type EndRecording, type RoundId, type RoundView, type ThisRecording } from '@dayseven/contracts';
import { foldBehavioralRound, openQuestion } from '../../domain/behavioral/behavioral-round.ts';
import { ok, type Result } from '../../domain/result.ts';
import { takesEdits } from '../../domain/round/round-clock.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { keepChange } from '../keep-change.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import type { StoredEvent } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import type { Viewer } from '../viewer.ts';
import { endOf, findRecordedRound, findRecording, knownRecordings } from './known-recording.ts';

export interface RecordingDeps extends ChangeDeps {
  readonly recordings: RecordingStore;
}

type Beginning = Extract<RoundEvent, { readonly type: 'recording-started' | 'voice-begun' }>;

/** Begins what `decide` says, in a round whose clock runs; one that was going on is lost with that, as its page is. */
function createBegin({ rounds, recordings, clock, announcer, showRound }: RecordingDeps) {
  return async function begin(viewer: Viewer, roundId: RoundId, decide: (log: readonly StoredEvent[]) => Result<Beginning, Refusal>): Promise<Result<RoundView, Refusal>> {
    const found = await findRecordedRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const { stored, log, timed } = found.value;
    if (!takesEdits(timed.clock, clock.now())) return refuse('round-not-running', whyNot(timed.clock));
    const decided = decide(log);
    if (!decided.ok) return decided;
    const begun = log.flatMap(({ event }) => (event.type === 'recording-started' || event.type === 'voice-begun' ? [event.recordingId] : []));
    if (begun.length >= limits.recordingsPerRound) return refuse('no-room', `A round has at most ${limits.recordingsPerRound} recordings; go on without.`);
    if (begun.includes(decided.value.recordingId)) return ok(await showRound(stored));
    for (const one of knownRecordings(log).filter(({ isOver }) => !isOver)) await rounds.append(roundId, await endOf(recordings, roundId, one, 'page-lost'), clock.now());
    await rounds.append(roundId, decided.value, clock.now());
    announcer.roundChanged(roundId);
    return ok(await showRound(stored));
  };
}

/** A recording of the question that stands. */
export function createBeginRecording(deps: RecordingDeps): UseCase<BeginRecording, RoundView> {
  const begin = createBegin(deps);
  return async function beginRecording(viewer, { roundId, ...recording }) {
    return begin(viewer, roundId, (log) => {
      const round = foldBehavioralRound(log);
      if (!round) return refuse('recording-not-found');
      if (openQuestion(round)?.questionId !== recording.questionId) return refuse('round-not-running', 'This question is closed; record the next one.');
      return ok({ type: 'recording-started', v: 1, ...recording });
    });
  };
}

/** How the candidate thinks aloud from now on, in a round whose answers are not recorded one by one. */
export function createBeginVoice(deps: RecordingDeps): UseCase<BeginVoice, RoundView> {
  const begin = createBegin(deps);
  return async function beginVoice(viewer, { roundId, ...voice }) {
    return begin(viewer, roundId, (log) => (foldBehavioralRound(log) ? refuse('invalid-request', 'In this round each answer is recorded by itself.') : ok({ type: 'voice-begun', v: 1, ...voice })));
  };
}

/** Whatever the round's state: the page may have been late. */
export function createEndRecording({ recordings, ...deps }: RecordingDeps): UseCase<EndRecording, RoundView> {
  return async function endRecording(viewer, { roundId, recordingId, because }) {
    const found = await findRecordedRound(deps.rounds, viewer, roundId);
    if (!found.ok) return found;
    const one = findRecording(found.value.log, recordingId);
    if (!one) return refuse('recording-not-found');
    return keepChange(deps, found.value.stored, ok(one.isOver ? undefined : await endOf(recordings, roundId, one, because)));
  };
}

/** Gone means gone: the log says so first, so that a crash between the two leaves only an orphan, which is swept at the start. */
export function createDeleteRecording({ rounds, recordings, clock, announcer, showRound }: RecordingDeps): UseCase<ThisRecording, RoundView> {
  return async function deleteRecording(viewer, { roundId, recordingId }) {
    const found = await findRecordedRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const one = findRecording(found.value.log, recordingId);
    if (!one) return refuse('recording-not-found');
    await rounds.append(roundId, one.deleted, clock.now());
    await recordings.remove({ roundId, recordingId });
    announcer.roundChanged(roundId);
    return ok(await showRound(found.value.stored));
  };
}
