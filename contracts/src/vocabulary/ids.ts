import { z } from 'zod';

const clientMade = z.uuid();

/** A problem's id is its folder's name. */
export const ProblemId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60).brand('ProblemId');
export type ProblemId = z.infer<typeof ProblemId>;

/** Of a behavioral question; its author chooses it. */
export const QuestionId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens').max(60).brand('QuestionId');
export type QuestionId = z.infer<typeof QuestionId>;

/** A machine-coding problem's id is its folder's name; its levels are judged as problems of their own. */
export const MachineId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(50).brand('MachineId');
export type MachineId = z.infer<typeof MachineId>;

/** One file of a machine-coding round, whatever it is called; made by the client, but for those the round begins with. */
export const FileId = z.string().regex(/^file:[a-z0-9-]{1,40}$/).brand('FileId');
export type FileId = z.infer<typeof FileId>;

/** A design scenario's id is its folder's name. */
export const ScenarioId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60).brand('ScenarioId');
export type ScenarioId = z.infer<typeof ScenarioId>;

export const PersonId = z.string().min(1).max(64).brand('PersonId');
export type PersonId = z.infer<typeof PersonId>;

export const RoundId = z.uuid().brand('RoundId');
export type RoundId = z.infer<typeof RoundId>;

export const DayId = z.uuid().brand('DayId');
export type DayId = z.infer<typeof DayId>;

/** Made by the client; that of a note a round has drafted is always the same for the same miss. */
export const NoteId = z.uuid().brand('NoteId');
export type NoteId = z.infer<typeof NoteId>;

/** Made by the client. */
export const StoryId = clientMade.brand('StoryId');
export type StoryId = z.infer<typeof StoryId>;

/** Made by the client, so that asking twice starts one job. */
export const JobId = clientMade.brand('JobId');
export type JobId = z.infer<typeof JobId>;

/** Made by the client; one answer may have several, as when the page was reloaded. */
export const RecordingId = clientMade.brand('RecordingId');
export type RecordingId = z.infer<typeof RecordingId>;

/** One open page; two pages of a person are two tabs. */
export const TabId = clientMade.brand('TabId');
export type TabId = z.infer<typeof TabId>;
