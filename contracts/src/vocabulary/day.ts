import { z } from 'zod';
import { limits } from '../limits.ts';
import { Language } from './language.ts';
import { Topic } from './problem.ts';
import { Assistance, ExtraTime, Mode, RoundMinutes, TimedKind } from './round.ts';

/** One round of a day to be. */
export const PlannedRound = z.strictObject({ kind: TimedKind, minutes: RoundMinutes });
export type PlannedRound = z.infer<typeof PlannedRound>;

/** How a mock day is held: its rounds in their order, and what holds for each of them. */
export const DayConditions = z.strictObject({
  /** When the candidate means to begin, in milliseconds since 1970; nothing begins by itself. */
  startsAt: z.number().int().min(0),
  rounds: z.array(PlannedRound).min(1, 'Choose at least one round.').max(limits.roundsOfADay),
  breakMinutes: z.number().int().min(0).max(60, 'must be at most 60'),
  mode: Mode,
  extraTime: ExtraTime,
  language: Language,
  /** Topics the person feels weak at. */
  weak: z.array(Topic).max(3),
  /** The same seed draws the same content from the same history. */
  seed: z.number().int().min(0).max(999_999),
  assistance: Assistance,
});
export type DayConditions = z.infer<typeof DayConditions>;

/** The questions a day ends in, each answered once and none of them with a must. */
export const Retrospective = z.strictObject({
  wentWell: z.string().trim().max(limits.retrospectiveChars),
  slowed: z.string().trim().max(limits.retrospectiveChars),
  improve: z.string().trim().max(limits.retrospectiveChars),
});
export type Retrospective = z.infer<typeof Retrospective>;
