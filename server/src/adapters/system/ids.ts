import { randomUUID } from 'node:crypto';
import { RoundId } from '@dayseven/contracts';

export function newRoundId(): RoundId {
  return RoundId.parse(randomUUID());
}

/** Short enough to read out, long enough to find one line in a log. */
export function newRef(): string {
  return randomUUID().slice(0, 8);
}
