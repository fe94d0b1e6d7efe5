import type { DayId, PersonId } from '@dayseven/contracts/vocabulary';
import type { DayEntry } from '../../domain/day/day.ts';
import type { DayEvent } from '../../domain/day/day-event.ts';
import type { Instant } from '../../domain/instant.ts';

export interface StoredDay {
  readonly id: DayId;
  readonly personId: PersonId;
  readonly plannedAt: Instant;
}

/** Days and their logs; what is appended is never changed. The rounds of a day stand with the other rounds. */
export interface DayStore {
  /** Keeps a new day with its first event. */
  create(day: StoredDay, first: DayEvent): Promise<void>;
  find(id: DayId): Promise<StoredDay | undefined>;
  /** In the order they were planned. */
  listByPerson(personId: PersonId): Promise<readonly StoredDay[]>;
  append(id: DayId, event: DayEvent, at: Instant): Promise<void>;
  /** @throws UnreadableLog */
  events(id: DayId): Promise<readonly DayEntry[]>;
}
