import { z } from 'zod';
import { limits } from '../limits.ts';
import { EvidenceKind } from '../vocabulary/evidence.ts';
import { FileId, JobId, RoundId } from '../vocabulary/ids.ts';
import { LevelNumber, MachineConditions, machineMinutes, RemarkId } from '../vocabulary/machine.ts';
import { PromptAnswer } from '../vocabulary/round.ts';

/** The conditions of a machine-coding round to be; its problem is drawn with it. */
export const PlanMachineRound = MachineConditions.superRefine(({ form, minutes }, context) => {
  const { least, most } = machineMinutes[form];
  if (minutes < least || minutes > most) context.addIssue({ code: 'custom', path: ['minutes'], message: `must be from ${least} to ${most}` });
});
export type PlanMachineRound = z.infer<typeof PlanMachineRound>;

const path = z.string().trim().min(1, 'must not be empty').max(limits.pathChars);

/** A new file: empty, or one of tests with one that is skipped; its text is typed like any other. */
export const CreateFile = z.strictObject({ roundId: RoundId, file: FileId, path });
export type CreateFile = z.infer<typeof CreateFile>;

export const RenameFile = z.strictObject({ roundId: RoundId, file: FileId, path });
export type RenameFile = z.infer<typeof RenameFile>;

export const DeleteFile = z.strictObject({ roundId: RoundId, file: FileId });
export type DeleteFile = z.infer<typeof DeleteFile>;

/** A run or a submission of the files as the server has them, judged up to a level that is open. */
export const JudgeFiles = z.strictObject({ roundId: RoundId, jobId: JobId, level: LevelNumber });
export type JudgeFiles = z.infer<typeof JudgeFiles>;

/** A look at the files beside the verdict; a level says which scripts are played for races. */
export const LookAtFiles = z.strictObject({ roundId: RoundId, jobId: JobId, level: LevelNumber, kind: EvidenceKind });
export type LookAtFiles = z.infer<typeof LookAtFiles>;

export const AnswerRemark = z.strictObject({ roundId: RoundId, remark: RemarkId, answer: PromptAnswer });
export type AnswerRemark = z.infer<typeof AnswerRemark>;
