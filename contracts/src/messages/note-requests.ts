import { z } from 'zod';
import { limits } from '../limits.ts';
import { NoteId, RoundId } from '../vocabulary/ids.ts';
import { Grade, NoteText } from '../vocabulary/weak-note.ts';

/** `roundId`: the round that is on screen, so that the note is linked to its moment. */
export const WriteNote = z.strictObject({ noteId: NoteId, text: NoteText, roundId: RoundId.exactOptional() });
export const ReviseNote = z.strictObject({ noteId: NoteId, text: NoteText });
/** A note to delete. */
export const ThisNote = z.strictObject({ noteId: NoteId });
/** A line for each note, Markdown or not. */
export const PasteNotes = z.strictObject({ text: z.string().max(limits.pastedNotesChars, `The notes are over ${limits.pastedNotesChars} characters; paste fewer.`) });
export const ImportNotes = z.strictObject({ notes: z.array(NoteText).min(1, 'There is no note in it.').max(limits.notesPerImport, `There are more than ${limits.notesPerImport} notes in it; import them in parts.`) });
export const GradeNote = z.strictObject({ noteId: NoteId, grade: Grade });
/** What becomes of a draft: a note, in its own words or in others, or nothing for good. */
export const SettleDraft = z.discriminatedUnion('as', [
  z.strictObject({ noteId: NoteId, roundId: RoundId, as: z.literal('note'), text: NoteText.exactOptional() }),
  z.strictObject({ noteId: NoteId, roundId: RoundId, as: z.literal('dropped') }),
]);

export type WriteNote = z.infer<typeof WriteNote>;
export type ReviseNote = z.infer<typeof ReviseNote>;
export type ThisNote = z.infer<typeof ThisNote>;
export type PasteNotes = z.infer<typeof PasteNotes>;
export type ImportNotes = z.infer<typeof ImportNotes>;
export type GradeNote = z.infer<typeof GradeNote>;
export type SettleDraft = z.infer<typeof SettleDraft>;
