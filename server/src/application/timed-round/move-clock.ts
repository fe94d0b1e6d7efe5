import type { PersonId, RoundView, ThisRound } from '@dayseven/contracts';
import { foldTimedRound, type TimedRound } from '../../domain/round/timed-round.ts';
import type { ClockEvent } from '../../domain/round/clock-event.ts';
import { ok } from '../../domain/result.ts';
import { findOwnRound } from '../find-own.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';
import { createTurns } from '../turns.ts';
import type { Viewer } from '../viewer.ts';
import type { Drivers } from './drivers.ts';
import type { RoundKeeper } from './round-keeper.ts';
import { findRunningRound } from './running-round.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly showRound: ShowRound;
  readonly keeper: Pick<RoundKeeper, 'look' | 'end'>;
  readonly drivers: Pick<Drivers, 'take'>;
}

type MoveClock = UseCase<ThisRound, RoundView>;

/** What a candidate may do to the clock of a round. Asking twice is as good as once. */
export interface ClockMoves {
  readonly startRound: MoveClock;
  readonly pauseRound: MoveClock;
  readonly resumeRound: MoveClock;
  readonly endRound: MoveClock;
}

export function createClockMoves({ rounds, clock, announcer, showRound, keeper, drivers }: Deps): ClockMoves {
  /** Does the move where the clock is in one of these states, and in the state after it does nothing. */
  function move(from: TimedRound['clock']['state'], event: ClockEvent, refusal: (timed: TimedRound) => string | undefined): MoveClock {
    return async function moveClock(viewer, { roundId }) {
      const found = await findOwnRound(rounds, viewer, roundId);
      if (!found.ok) return found;
      const timed = foldTimedRound(await rounds.events(roundId));
      if (!timed) return refuse('round-not-running', 'This round has no clock.');
      if (timed.clock.state === from) {
        const why = refusal(timed) ?? (event.type === 'round-started' ? await whileAnotherRuns(viewer) : undefined);
        if (why !== undefined) return refuse('round-not-running', why);
        if (event.type === 'round-started' && viewer.tab !== undefined) drivers.take(roundId, viewer.tab);
        await rounds.append(roundId, event, clock.now());
        await keeper.look(roundId);
        announcer.roundChanged(roundId);
      }
      return ok(await showRound(found.value));
    };
  }

  async function whileAnotherRuns(viewer: Viewer): Promise<string | undefined> {
    return (await findRunningRound(rounds, viewer)) ? 'Another round is running; end it first.' : undefined;
  }

  const always = (): undefined => undefined;
  const start = move('planned', { type: 'round-started', v: 1 }, always);
  // Of two rounds that are started at once the second finds the first running.
  const inTurn = createTurns<PersonId>();
  return {
    startRound: (viewer, request) => inTurn(viewer.personId, () => start(viewer, request)),
    pauseRound: move('running', { type: 'round-paused', v: 1 }, ({ conditions }) => (conditions.mode === 'strict' ? 'A strict round has no pause.' : undefined)),
    resumeRound: move('paused', { type: 'round-resumed', v: 1 }, always),
    async endRound(viewer, { roundId }) {
      const found = await findOwnRound(rounds, viewer, roundId);
      if (!found.ok) return found;
      await keeper.end(roundId);
      return ok(await showRound(found.value));
    },
  };
}
