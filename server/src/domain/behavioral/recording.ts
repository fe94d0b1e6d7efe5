import type { AnswerPart, RecordingEnd, RecordingId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import type { BehavioralEvent } from '../round/round-event.ts';

/** The sound of an answer, as the log knows it. */
export interface Recording {
  readonly id: RecordingId;
  readonly part: AnswerPart;
  readonly startedAt: Instant;
  /** Absent while it goes on. */
  readonly end?: { readonly because: RecordingEnd; readonly ms: number };
  readonly isDeleted: boolean;
}

export type OfRecording = Extract<BehavioralEvent, { readonly recordingId: RecordingId }>;

/** What ends twice ended the first time. */
export function afterRecording(recordings: readonly Recording[], event: OfRecording, at: Instant): readonly Recording[] {
  if (event.type === 'recording-started') return [...recordings, { id: event.recordingId, part: event.part, startedAt: at, isDeleted: false }];
  return recordings.map((one) => (one.id === event.recordingId ? changed(one, event) : one));
}

function changed(recording: Recording, event: Exclude<OfRecording, { readonly type: 'recording-started' }>): Recording {
  if (event.type === 'recording-deleted') return { ...recording, isDeleted: true };
  return { ...recording, end: recording.end ?? { because: event.because, ms: event.ms } };
}
