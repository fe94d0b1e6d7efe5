import type { RoundId } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import { leastGapMs, lostTime, type Gap } from '../../domain/round/measured-gap.ts';
import { deadlineOf, graceMs, type RoundClock } from '../../domain/round/round-clock.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { SubmitFinals } from './submit-finals.ts';

/** Closes rounds at their time, with or without a page, and gives back the time the product was not there. */
export interface RoundKeeper {
  /** Takes up every unfinished round; `lastSeen` is when the product last noted that it lives. */
  start(lastSeen: Instant | undefined): Promise<void>;
  /** The round's clock has moved. */
  look(id: RoundId): Promise<void>;
  /** The candidate ends the round; one that has not started or is over stays as it is. */
  end(id: RoundId): Promise<void>;
  stop(): void;
}

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly submitFinals: SubmitFinals;
  readonly report: (problem: string, cause: unknown) => void;
  /** Does something again and again, several times a second, until it is told to stop. */
  readonly repeat: (work: () => Promise<void>) => () => void;
}

export function createRoundKeeper({ rounds, clock, announcer, submitFinals, report, repeat }: Deps): RoundKeeper {
  /** When each running round is to be closed: its deadline, and the time a draft may be on its way. */
  const closing = new Map<RoundId, Instant>();
  let stop = (): void => undefined;
  let busy: Promise<void> = Promise.resolve();

  /** One thing after the other: a credit must not race the closing it prevents. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = busy.then(work);
    busy = done.catch((error: unknown) => report('A round could not be kept.', error));
    return done;
  }

  async function clockOf(id: RoundId): Promise<RoundClock | undefined> {
    return foldTimedRound(await rounds.events(id))?.clock;
  }

  async function look(id: RoundId): Promise<void> {
    const now = await clockOf(id);
    const deadline = now?.state === 'running' ? deadlineOf(now) : undefined;
    if (deadline === undefined) closing.delete(id);
    else closing.set(id, deadline + graceMs);
    if (now?.state === 'over') await handOver(id);
  }

  async function handOver(id: RoundId): Promise<void> {
    await submitFinals(id);
    announcer.roundChanged(id);
  }

  async function close(id: RoundId, because: 'time' | 'candidate'): Promise<void> {
    const now = await clockOf(id);
    if (now?.state !== 'running' && now?.state !== 'paused') return;
    const endedAt = Math.min(clock.now(), deadlineOf(now) ?? Infinity);
    await rounds.append(id, { type: 'round-ended', v: 1, because: endedAt === deadlineOf(now) ? 'time' : because, endedAt }, clock.now());
    closing.delete(id);
    await handOver(id);
  }

  async function giveBack(gap: Gap, because: 'server-down' | 'asleep'): Promise<void> {
    for (const { id } of await rounds.unfinished()) {
      const now = await clockOf(id);
      if (now?.state !== 'running' || now.startedAt === undefined) continue;
      const lost = lostTime(gap, now.startedAt);
      if (!lost || lost.from >= (deadlineOf(now) ?? Infinity)) continue;
      await rounds.append(id, { type: 'time-credited', v: 1, ms: lost.to - lost.from, ...lost, because }, clock.now());
      announcer.roundChanged(id);
      await look(id);
    }
  }

  async function tick(): Promise<void> {
    const ahead = clock.wallAhead();
    const now = clock.now();
    if (ahead > leastGapMs) await giveBack({ from: now, to: now + ahead }, 'asleep');
    // A little at a time is two clocks drifting apart: it must not add up to a gap.
    if (ahead > 0) clock.catchUp(ahead);
    for (const [id, at] of closing) if (clock.now() > at) await close(id, 'time');
  }

  return {
    async start(lastSeen) {
      await inTurn(async () => {
        if (lastSeen !== undefined) await giveBack({ from: lastSeen, to: clock.now() }, 'server-down');
        for (const { id } of await rounds.unfinished()) await look(id);
      });
      stop = repeat(() => inTurn(tick).catch(() => undefined));
    },
    look: (id) => inTurn(() => look(id)),
    end: (id) => inTurn(() => close(id, 'candidate')),
    stop: () => stop(),
  };
}
