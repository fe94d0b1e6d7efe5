import type { RecordingEnd, RecordingId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import type { LogEntry } from './timed-round.ts';

/** One stretch of listening, as the log knows it. */
export interface Voice {
  readonly id: RecordingId;
  readonly keepsSound: boolean;
  readonly startedAt: Instant;
  /** Absent while it goes on. */
  readonly end?: { readonly because: RecordingEnd; readonly ms: number };
}

/** Those that are not deleted, in order. What ends twice ended the first time. */
export function foldVoices(log: readonly LogEntry[]): readonly Voice[] {
  return log.reduce<readonly Voice[]>((voices, { at, event }) => {
    if (event.type === 'voice-begun') return [...voices, { id: event.recordingId, keepsSound: event.keepsSound, startedAt: at }];
    if (event.type === 'voice-deleted') return voices.filter(({ id }) => id !== event.recordingId);
    if (event.type !== 'voice-ended') return voices;
    return voices.map((one) => (one.id === event.recordingId ? { ...one, end: one.end ?? { because: event.because, ms: event.ms } } : one));
  }, []);
}
