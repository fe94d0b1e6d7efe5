import { z } from 'zod';
import { limits } from '../limits.ts';
import { MachineId } from './ids.ts';
import { Language } from './language.ts';
import { Assistance, Conditions } from './round.ts';

/** `day`: two levels and a request that comes in the middle. `full`: all levels, each when the one before it passes or at its minute. */
export const MachineForm = z.enum(['day', 'full']);
export type MachineForm = z.infer<typeof MachineForm>;

/** How a machine-coding round is held. */
export const MachineConditions = Conditions.extend({
  form: MachineForm,
  /** One for the whole round. */
  language: Language,
  /** The same seed draws the same problem from the same history. */
  seed: z.number().int().min(0).max(999_999),
  /** This problem, from the practice list; one is drawn when absent. */
  problem: MachineId.exactOptional(),
  assistance: Assistance.exactOptional(),
});
export type MachineConditions = z.infer<typeof MachineConditions>;

/** Minutes for which each form is made. */
export const machineMinutes = { day: { least: 45, usual: 55, most: 60 }, full: { least: 90, usual: 105, most: 120 } } as const;

/** From 1. */
export const LevelNumber = z.number().int().min(1).max(4);

/** What the interviewer says in a machine-coding round: that a level is open, or a question of the problem's. */
export const RemarkId = z.string().regex(/^(level|question)-[1-9]$/);
export type RemarkId = z.infer<typeof RemarkId>;

/** A file of a solution. */
export const SourceFile = z.strictObject({ path: z.string().min(1).max(limits.pathChars), text: z.string() });
export type SourceFile = z.infer<typeof SourceFile>;
