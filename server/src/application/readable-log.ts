import type { RoundId } from '@dayseven/contracts';
import type { RoundStore, StoredEvent } from './ports/round-store.ts';
import { UnreadableLog } from './ports/unreadable-log.ts';

/** A round's log for what looks at many rounds; undefined for one that cannot be read, which must cost no other anything. */
export async function readableLog(rounds: Pick<RoundStore, 'events'>, id: RoundId): Promise<readonly StoredEvent[] | undefined> {
  return unlessUnreadable(() => rounds.events(id));
}

/** The same for what needs more of a round than its log, and for a day. */
export async function unlessUnreadable<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableLog) return undefined;
    throw error;
  }
}
