import type { FileId, JobId, NoteId, RecordingId, StoryId, TabId } from '@dayseven/contracts/vocabulary';

/** `crypto.randomUUID` exists on secure pages only; a page reached over plain http from another machine is not one. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// The brands are given here, where the ids are made.
export const newJobId = (): JobId => uuid() as JobId;
export const newFileId = (): FileId => `file:${uuid()}` as FileId;
export const newTabId = (): TabId => uuid() as TabId;
export const newNoteId = (): NoteId => uuid() as NoteId;
export const newStoryId = (): StoryId => uuid() as StoryId;
export const newRecordingId = (): RecordingId => uuid() as RecordingId;
