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
  /** Where a filler was heard while listening back: milliseconds, in order. */
  readonly fillers: readonly number[];
  readonly isDeleted: boolean;
}

/** Of an answer that was begun more than once, the recording that is marked: the longest of the story itself, for the others are false starts and afterthoughts. */
export function recordingToMark(recordings: readonly Recording[]): Recording | undefined {
  const lengthOf = ({ end }: Recording): number => end?.ms ?? 0;
  const told = recordings.filter(({ part, end, isDeleted }) => part === 0 && end !== undefined && !isDeleted);
  return told.reduce<Recording | undefined>((longest, one) => (longest === undefined || lengthOf(one) > lengthOf(longest) ? one : longest), undefined);
}

export type OfRecording = Extract<BehavioralEvent, { readonly recordingId: RecordingId }>;

/** What ends twice ended the first time. */
export function afterRecording(recordings: readonly Recording[], event: OfRecording, at: Instant): readonly Recording[] {
  if (event.type === 'recording-started') return [...recordings, { id: event.recordingId, part: event.part, startedAt: at, fillers: [], isDeleted: false }];
  return recordings.map((one) => (one.id === event.recordingId ? changed(one, event) : one));
}

function changed(recording: Recording, event: Exclude<OfRecording, { readonly type: 'recording-started' }>): Recording {
  switch (event.type) {
    case 'recording-ended': return { ...recording, end: recording.end ?? { because: event.because, ms: event.ms } };
    case 'recording-deleted': return { ...recording, isDeleted: true };
    case 'filler-marked': return { ...recording, fillers: [...recording.fillers, event.atMs].sort((a, b) => a - b) };
    case 'filler-taken-back': return { ...recording, fillers: recording.fillers.filter((atMs) => atMs !== event.atMs) };
  }
}
