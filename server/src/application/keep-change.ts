import type { RoundView } from '@dayseven/contracts';
import { ok, type Result } from '../domain/result.ts';
import type { RoundEvent } from '../domain/round/round-event.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { RoundStore, StoredRound } from './ports/round-store.ts';
import type { Refusal } from './refusal.ts';
import type { ShowRound } from './show-round.ts';

interface Deps {
  readonly rounds: Pick<RoundStore, 'append'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly announcer: Pick<Announcer, 'roundChanged'>;
  readonly showRound: ShowRound;
}

/** What a request leaves in a round's log: one event, or undefined when the round stands so already. */
export type Decided<Event extends RoundEvent = RoundEvent> = Result<Event | undefined, Refusal>;

/** Keeps what was decided, tells the round's pages, and shows the round as it is then. */
export async function keepChange({ rounds, clock, announcer, showRound }: Deps, round: StoredRound, decided: Decided): Promise<Result<RoundView, Refusal>> {
  if (!decided.ok) return decided;
  if (decided.value) {
    await rounds.append(round.id, decided.value, clock.now());
    announcer.roundChanged(round.id);
  }
  return ok(await showRound(round));
}
