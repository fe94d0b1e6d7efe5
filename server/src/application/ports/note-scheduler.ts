import type { Grade, Memory } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../../domain/instant.ts';

/** Says when a note comes again. Nothing comes twice in a day. */
export interface NoteScheduler {
  /** Of a note that was never reviewed: due at once. */
  fresh(now: Instant): Memory;
  after(memory: Memory, grade: Grade, now: Instant): Memory;
  /** Days until the note comes again, by how it is graded now. */
  intervals(memory: Memory, now: Instant): Readonly<Record<Grade, number>>;
  /** When the day of this moment began: days change early in the morning, not at midnight. */
  dayStart(at: Instant): Instant;
}
