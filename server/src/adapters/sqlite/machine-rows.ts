import { z } from 'zod';
import { FileId, MachineConditions, MachineId, PickReason, ProblemId, PromptAnswer, RemarkId } from '@dayseven/contracts';

/** The events of a machine-coding round. */
export const machineEvents = [
  z.object({
    type: z.literal('machine-planned'), v: z.literal(1), conditions: MachineConditions, machineId: MachineId, levels: z.array(ProblemId),
    because: z.array(PickReason), files: z.array(z.object({ id: FileId, path: z.string(), text: z.string() })), template: z.string(),
  }),
  z.object({ type: z.literal('file-created'), v: z.literal(1), file: FileId, path: z.string(), text: z.string().exactOptional() }),
  z.object({ type: z.literal('file-renamed'), v: z.literal(1), file: FileId, path: z.string() }),
  z.object({ type: z.literal('file-deleted'), v: z.literal(1), file: FileId }),
  z.object({ type: z.literal('remark-shown'), v: z.literal(1), remark: RemarkId, text: z.string() }),
  z.object({ type: z.literal('remark-answered'), v: z.literal(1), remark: RemarkId, answer: PromptAnswer }),
] as const;
