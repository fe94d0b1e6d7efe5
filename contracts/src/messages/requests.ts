import { z } from 'zod';
import { limits } from '../limits.ts';
import { DayConditions, Retrospective } from '../vocabulary/day.ts';
import { DayId, FileId, JobId, ProblemId, RoundId, TabId } from '../vocabulary/ids.ts';
import { Edit } from '../vocabulary/job.ts';
import { Language } from '../vocabulary/language.ts';
import { Costs, DsaConditions, PromptAnswer, PromptKind, Rating } from '../vocabulary/round.ts';

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** A whole source file; CRLF is made LF by the sender. */
const Source = z
  .string()
  .refine((text) => text.trim() !== '', 'The source is empty; write a solution first.')
  .refine((text) => utf8Bytes(text) <= limits.sourceBytes, `The source is over ${limits.sourceBytes / 1024} KB; shorten it.`);

const OwnCaseInput = z.strictObject({ fields: z.array(z.string().max(limits.ownCaseFieldChars, 'A field of your case is too long.')).max(12) });

/** The conditions of a round to be; its problems are drawn with it. */
export const PlanDsaRound = DsaConditions;
/** A round to start, pause, resume, end or take over. */
export const ThisRound = z.strictObject({ roundId: RoundId });
/** A round to join; `drove` is the tab as which this page drove it before its line was cut or it was reloaded. */
export const JoinRound = z.strictObject({ roundId: RoundId, drove: TabId.exactOptional() });
/** The candidate's own bands, once the round is over; none at all is a rating that was skipped. */
export const RateRound = z.strictObject({ roundId: RoundId, rating: Rating });
/** Whether a round that is over counts, and why it does not. */
export const SetCounting = z.discriminatedUnion('counts', [
  z.strictObject({ roundId: RoundId, counts: z.literal(true) }),
  z.strictObject({ roundId: RoundId, counts: z.literal(false), reason: z.string().trim().min(1, 'Say in a word why it does not count.').max(200) }),
]);
/** A mock day to be, with what is pasted of weak notes: a line for each, Markdown or not. */
export const PlanDay = z.strictObject({ conditions: DayConditions, notes: z.string().max(limits.pastedNotesChars, `The notes are over ${limits.pastedNotesChars} characters; paste fewer.`) });
/** Another plan for a day that was not begun. */
export const ReplanDay = z.strictObject({ dayId: DayId, ...PlanDay.shape });
/** A day to go on with, end or delete. */
export const ThisDay = z.strictObject({ dayId: DayId });
export const LookBack = z.strictObject({ dayId: DayId, retrospective: Retrospective });
/** Asks what time it is at the server. */
export const AskClock = z.strictObject({});
export const OpenRound = z.strictObject({ problemId: ProblemId });
/** One problem's sheet in a round. */
const Sheet = { roundId: RoundId, problemId: ProblemId };

export const ChooseLanguage = z.strictObject({ ...Sheet, language: Language });
const edits = {
  tab: TabId,
  /** 1, 2, 3 ... within a tab and draft; a batch sent twice is applied once. */
  batch: z.number().int().min(1),
  /** The revision the changes were made on. */
  base: z.number().int().min(0),
  changes: z.array(Edit).min(1).max(limits.editsPerBatch),
};
/** Typing in a text of a round: a program on a problem's sheet, a file of several, or the round's one document. */
export const EditDraft = z.discriminatedUnion('language', [
  z.strictObject({ roundId: RoundId, problemId: z.union([ProblemId, FileId]), language: Language, ...edits }),
  z.strictObject({ roundId: RoundId, problemId: z.literal('document'), language: z.literal('markdown'), ...edits }),
]);
/** The ladder's next hint; asking for one that was taken changes nothing. */
export const TakeHint = z.strictObject({ ...Sheet, hint: z.number().int().min(1).max(limits.hints) });
export const SayCosts = z.strictObject({ ...Sheet, costs: Costs });
/** Away from the page for so many milliseconds, until now. */
export const NoteAbsence = z.strictObject({ roundId: RoundId, ms: z.number().int().min(1_000).max(86_400_000) });
export const NotePaste = z.strictObject({ ...Sheet, characters: z.number().int().min(1).max(limits.sourceBytes * 4) });
export const AnswerPrompt = z.strictObject({ ...Sheet, kind: PromptKind, answer: PromptAnswer });
export const SaveNotes = z.strictObject({ roundId: RoundId, text: z.string().max(limits.notesChars, `The notes are over ${limits.notesChars} characters; shorten them.`) });
export const SaveOwnCases = z.strictObject({ ...Sheet, cases: z.array(OwnCaseInput).max(limits.ownCases) });
export const ValidateOwnCase = z.strictObject({ problemId: ProblemId, case: OwnCaseInput });
export const ExpectOwnCase = z.strictObject({ jobId: JobId, ...Sheet, case: OwnCaseInput });
const Judged = { jobId: JobId, ...Sheet, language: Language, revision: z.number().int().min(0), source: Source };
/** Go only: TypeScript is formatted by the page itself. */
export const FormatDraft = z.strictObject({ roundId: RoundId, problemId: z.union([ProblemId, FileId]), language: z.literal('go', 'Only Go is formatted by the server.'), source: Source });
export const RunSolution = z.strictObject({ ...Judged, ownCases: z.array(OwnCaseInput).max(limits.ownCases) });
export const SubmitSolution = z.strictObject(Judged);
export const CancelJob = z.strictObject({ jobId: JobId });
/** The whole text of a value that a view cut short. */
export const ReadCaseText = z.strictObject({
  jobId: JobId,
  caseIndex: z.number().int().min(0),
  part: z.enum(['input', 'expected', 'got', 'stdout', 'stderr']),
});

export type PlanDsaRound = z.infer<typeof PlanDsaRound>;
export type ThisRound = z.infer<typeof ThisRound>;
export type JoinRound = z.infer<typeof JoinRound>;
export type RateRound = z.infer<typeof RateRound>;
export type SetCounting = z.infer<typeof SetCounting>;
export type PlanDay = z.infer<typeof PlanDay>;
export type ReplanDay = z.infer<typeof ReplanDay>;
export type ThisDay = z.infer<typeof ThisDay>;
export type LookBack = z.infer<typeof LookBack>;
export type AskClock = z.infer<typeof AskClock>;
export type OpenRound = z.infer<typeof OpenRound>;
export type ChooseLanguage = z.infer<typeof ChooseLanguage>;
export type EditDraft = z.infer<typeof EditDraft>;
export type TakeHint = z.infer<typeof TakeHint>;
export type SayCosts = z.infer<typeof SayCosts>;
export type AnswerPrompt = z.infer<typeof AnswerPrompt>;
export type NoteAbsence = z.infer<typeof NoteAbsence>;
export type NotePaste = z.infer<typeof NotePaste>;
export type SaveNotes = z.infer<typeof SaveNotes>;
export type SaveOwnCases = z.infer<typeof SaveOwnCases>;
export type ValidateOwnCase = z.infer<typeof ValidateOwnCase>;
export type ExpectOwnCase = z.infer<typeof ExpectOwnCase>;
export type FormatDraft = z.infer<typeof FormatDraft>;
export type RunSolution = z.infer<typeof RunSolution>;
export type SubmitSolution = z.infer<typeof SubmitSolution>;
export type CancelJob = z.infer<typeof CancelJob>;
export type ReadCaseText = z.infer<typeof ReadCaseText>;
