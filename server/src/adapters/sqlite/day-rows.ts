import { z } from 'zod';
import { DayConditions, DayId, PersonId, Retrospective, RoundId } from '@dayseven/contracts';
import type { StoredDay } from '../../application/ports/day-store.ts';
import type { DayEntry } from '../../domain/day/day.ts';
import type { DayEvent } from '../../domain/day/day-event.ts';
import type { DayEventRow, DayRow } from './tables.ts';

/** Every format of an event that is still written. */
const Event: z.ZodType<DayEvent> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('day-planned'), v: z.literal(1), conditions: DayConditions, notes: z.array(z.string()) }),
  z.object({ type: z.literal('day-round-begun'), v: z.literal(1), place: z.number(), roundId: RoundId }),
  z.object({ type: z.literal('day-ended'), v: z.literal(1) }),
  z.object({ type: z.literal('day-looked-back'), v: z.literal(1), retrospective: Retrospective }),
]);

export function dayEventRow(dayId: DayId, seq: number, { at, event }: DayEntry): DayEventRow {
  const { type, v, ...body } = event;
  return { day_id: dayId, seq, at, type, v, body: JSON.stringify(body) };
}

export function dayEntry({ at, type, v, body }: Pick<DayEventRow, 'at' | 'type' | 'v' | 'body'>): DayEntry {
  const rest = z.record(z.string(), z.unknown()).parse(JSON.parse(body));
  return { at, event: Event.parse({ ...rest, type, v }) };
}

export function storedDay({ id, person_id, planned_at }: DayRow): StoredDay {
  return { id: DayId.parse(id), personId: PersonId.parse(person_id), plannedAt: planned_at };
}
