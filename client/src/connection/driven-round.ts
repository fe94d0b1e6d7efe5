import type { Reply, RoundView } from '@dayseven/contracts';
import type { RoundId, TabId } from '@dayseven/contracts/vocabulary';
import type { Connection } from './connection.ts';

/** The round this page drives, remembered over a lost line and a reload, so that the page goes on driving it. */
export interface DrivenRound {
  /** Joins a round, as the tab that drove it where this page did. */
  join(roundId: RoundId): Promise<Reply<RoundView>>;
  /** The server has said who drives. */
  learn(view: RoundView): void;
}

const key = 'dayseven.drove';

/** In the store only from this page's end to the next one's begin: a tab that is duplicated must not find it there. */
export function createDrivenRound(connection: Connection, storage: Storage, page: Pick<EventTarget, 'addEventListener'>): DrivenRound {
  let drove = take(storage);
  page.addEventListener('pagehide', () => {
    if (drove !== undefined) storage.setItem(key, JSON.stringify(drove));
  });
  page.addEventListener('pageshow', () => storage.removeItem(key));

  function learn({ id, timed }: RoundView): void {
    const driver = timed?.driver;
    if (driver === connection.tab) drove = { roundId: id, tab: driver };
    else if (drove?.roundId === id) drove = undefined;
  }

  return {
    learn,
    async join(roundId) {
      const reply = await connection.ask('round:join', { roundId, ...(drove?.roundId === roundId && { drove: drove.tab }) });
      if (reply.ok) learn(reply.value);
      return reply;
    },
  };
}

interface Drove {
  readonly roundId: RoundId;
  readonly tab: TabId;
}

function take(storage: Storage): Drove | undefined {
  const text = storage.getItem(key);
  storage.removeItem(key);
  try {
    const { roundId, tab } = JSON.parse(text ?? '{}') as Partial<Drove>;
    return typeof roundId === 'string' && typeof tab === 'string' ? { roundId, tab } : undefined;
  } catch {
    return undefined;
  }
}
