import type { DayId, RoundId } from '@dayseven/contracts/vocabulary';

/** Takes away for good, all of it or nothing: whatever stops the process, no part of it is left. `busy` while one of its jobs is queued or judged. */
export interface Removal {
  /** A round with its log, its drafts, its drawings and its jobs. */
  round(id: RoundId): Promise<'removed' | 'busy'>;
  /** A day with its log and every round that belongs to it, whether the log knows it or not. */
  day(id: DayId): Promise<'removed' | 'busy'>;
}
