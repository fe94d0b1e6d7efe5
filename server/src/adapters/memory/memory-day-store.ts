import type { DayId } from '@dayseven/contracts';
import type { DayStore, StoredDay } from '../../application/ports/day-store.ts';
import type { DayEntry } from '../../domain/day/day.ts';

/** For tests: the same promises without a file. */
export function createMemoryDayStore(): DayStore {
  const days = new Map<DayId, { readonly day: StoredDay; readonly log: DayEntry[] }>();
  return {
    create: async (day, first) => void days.set(day.id, { day, log: [{ at: day.plannedAt, event: first }] }),
    find: async (id) => days.get(id)?.day,
    listByPerson: async (personId) => [...days.values()].map(({ day }) => day).filter((day) => day.personId === personId).sort((a, b) => a.plannedAt - b.plannedAt),
    append: async (id, event, at) => {
      const known = days.get(id);
      if (!known) throw new Error('no such day');
      known.log.push({ at, event });
    },
    events: async (id) => [...(days.get(id)?.log ?? [])],
  };
}
