import { limits, type RecordingEnd, type RecordingId, type RoundId } from '@dayseven/contracts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import type { Instant } from '../../domain/instant.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import { foldTimedRound, type TimedRound } from '../../domain/round/timed-round.ts';
import { foldVoices } from '../../domain/round/voice.ts';
import { findOwnRound } from '../find-own.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';

interface Measured {
  readonly because: RecordingEnd;
  readonly ms: number;
  readonly bytes: number;
}

/** A recording that is not deleted, whatever it is of: an answer, or how the candidate thinks aloud. */
export interface KnownRecording {
  readonly id: RecordingId;
  readonly startedAt: Instant;
  readonly isOver: boolean;
  /** As long as the server measured; 0 while it goes on. */
  readonly ms: number;
  readonly keepsSound: boolean;
  readonly ended: (measured: Measured) => RoundEvent;
  readonly deleted: RoundEvent;
}

export interface RecordedRound {
  readonly stored: StoredRound;
  readonly log: readonly StoredEvent[];
  readonly timed: TimedRound;
}

/** The viewer's round on a clock, with its log. */
export async function findRecordedRound(rounds: RoundStore, viewer: Viewer, roundId: RoundId): Promise<Result<RecordedRound, Refusal>> {
  const found = await findOwnRound(rounds, viewer, roundId);
  if (!found.ok) return found;
  const log = await rounds.events(roundId);
  const timed = foldTimedRound(log);
  return timed ? ok({ stored: found.value, log, timed }) : refuse('recording-not-found');
}

export function knownRecordings(log: readonly StoredEvent[]): readonly KnownRecording[] {
  const answers = (foldBehavioralRound(log)?.asked ?? []).flatMap(({ questionId, recordings }) => recordings.filter(({ isDeleted }) => !isDeleted).map(({ id: recordingId, startedAt, end }): KnownRecording => ({
    id: recordingId, startedAt, isOver: end !== undefined, ms: end?.ms ?? 0, keepsSound: true,
    ended: (measured) => ({ type: 'recording-ended', v: 1, questionId, recordingId, ...measured }),
    deleted: { type: 'recording-deleted', v: 1, questionId, recordingId },
  })));
  const voices = foldVoices(log).map(({ id: recordingId, startedAt, end, keepsSound }): KnownRecording => ({
    id: recordingId, startedAt, isOver: end !== undefined, ms: end?.ms ?? 0, keepsSound,
    ended: (measured) => ({ type: 'voice-ended', v: 1, recordingId, ...measured }),
    deleted: { type: 'voice-deleted', v: 1, recordingId },
  }));
  return [...answers, ...voices];
}

export function findRecording(log: readonly StoredEvent[], id: RecordingId): KnownRecording | undefined {
  return knownRecordings(log).find((one) => one.id === id);
}

/** How a recording ended, as long as the server measured: by its own clock, and not longer than its pieces can be. */
export async function endOf(recordings: RecordingStore, roundId: RoundId, { id, startedAt, ended }: KnownRecording, because: RecordingEnd): Promise<RoundEvent> {
  const { chunks, bytes, lastAt } = await recordings.measure({ roundId, recordingId: id });
  const ms = Math.max(0, Math.min((lastAt ?? startedAt) - startedAt, 2 * chunks * limits.recordingChunkMs));
  return ended({ because, ms, bytes });
}
