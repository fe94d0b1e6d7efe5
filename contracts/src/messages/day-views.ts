import { z } from 'zod';
import { DayConditions, Retrospective } from '../vocabulary/day.ts';
import { DayId, RoundId } from '../vocabulary/ids.ts';
import { TimedKind } from '../vocabulary/round.ts';
import { ClockView, HeadlineView, RoundListItem } from './views.ts';

/** Where a day stands, at the moment of the view. */
export const DayStanding = z.discriminatedUnion('at', [
  z.object({ at: z.literal('planned') }),
  /** A round is to be started, gone on with or rated. */
  z.object({ at: z.literal('round'), roundId: RoundId }),
  /** Nothing begins by itself: the break may be shorter or longer than planned, up to `lapsesAt`. */
  z.object({ at: z.literal('break'), since: z.number(), until: z.number(), lapsesAt: z.number() }),
  z.object({ at: z.literal('over'), because: z.enum(['finished', 'ended', 'lapsed']) }),
]);
export type DayStanding = z.infer<typeof DayStanding>;

/** A round of a day: what it is to be, and once it was begun, what is known of it. */
export const RoundOfDay = z.object({
  kind: TimedKind,
  minutes: z.number(),
  roundId: RoundId.exactOptional(),
  clock: ClockView.exactOptional(),
  /** Once the day is over. */
  outcome: RoundListItem.exactOptional(),
  headline: HeadlineView.exactOptional(),
});
export type RoundOfDay = z.infer<typeof RoundOfDay>;

export const DayView = z.object({
  id: DayId,
  now: z.number(),
  conditions: DayConditions,
  rounds: z.array(RoundOfDay),
  standing: DayStanding,
  /** Weak notes that were pasted when the day was planned. */
  notes: z.array(z.string()),
  retrospective: Retrospective.exactOptional(),
});
export type DayView = z.infer<typeof DayView>;
