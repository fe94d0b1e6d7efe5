import type { RoundId } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import { leastGapMs, lostTime, type Gap } from '../../domain/round/measured-gap.ts';
import { deadlineOf, graceMs, type RoundClock } from '../../domain/round/round-clock.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { SubmitFinals } from './submit-finals.ts';
import { createTryFor } from './try-for.ts';

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

/** How long what failed is left alone. */
const againMs = 5_000;

export function createRoundKeeper({ rounds, clock, announcer, submitFinals, report, repeat }: Deps): RoundKeeper {
  /** When each round is to be looked at: a running one at its deadline and the time a draft may be on its way. */
  const lookAt = new Map<RoundId, Instant>();
  let stop = (): void => undefined;
  let busy: Promise<void> = Promise.resolve();
  const failed = (cause: unknown): void => report('A round could not be kept.', cause);
  const tryFor = createTryFor(failed);

  /** One thing after the other: a credit must not race the end it prevents. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = busy.then(work);
    busy = done.catch(failed);
    return done;
  }

  async function clockOf(id: RoundId): Promise<RoundClock | undefined> {
    return foldTimedRound(await rounds.events(id))?.clock;
  }

  /** Closes a round that is due, hands over one that is over, and remembers when to look at one that runs. */
  async function look(id: RoundId): Promise<void> {
    const now = await clockOf(id);
    if (now?.state === 'over') return handOver(id);
    const deadline = now?.state === 'running' ? deadlineOf(now) : undefined;
    if (deadline === undefined) lookAt.delete(id);
    else if (clock.now() > deadline + graceMs) await close(id, 'time');
    else lookAt.set(id, deadline + graceMs);
  }

  /** Tried again until it is done: what was written in time is graded. */
  async function handOver(id: RoundId): Promise<void> {
    lookAt.set(id, clock.now() + againMs);
    await submitFinals(id);
    lookAt.delete(id);
    announcer.roundChanged(id);
  }

  async function close(id: RoundId, because: 'time' | 'candidate'): Promise<void> {
    const now = await clockOf(id);
    if (now?.state !== 'running' && now?.state !== 'paused') return;
    const endedAt = Math.min(clock.now(), deadlineOf(now) ?? Infinity);
    await rounds.append(id, { type: 'round-ended', v: 1, because: endedAt === deadlineOf(now) ? 'time' : because, endedAt }, clock.now());
    await handOver(id);
  }

  /** A round that cannot be kept keeps no other from its time, and is looked at again a little later. */
  async function keepEach(ids: readonly RoundId[], work: (id: RoundId) => Promise<void>): Promise<void> {
    for (const id of ids) if (!(await tryFor(id, () => work(id)))) lookAt.set(id, clock.now() + againMs);
  }

  async function unfinished(): Promise<readonly RoundId[]> {
    return (await rounds.unfinished()).map(({ id }) => id);
  }

  async function giveBack(gap: Gap, because: 'server-down' | 'asleep'): Promise<void> {
    const losses = new Map<RoundId, Gap>();
    await keepEach(await unfinished(), async (id) => {
      const now = await clockOf(id);
      const lost = now?.state === 'running' && now.startedAt !== undefined ? lostTime(gap, now.startedAt) : undefined;
      if (now && lost && lost.from < (deadlineOf(now) ?? Infinity)) losses.set(id, lost);
    });
    // At once: either all of them are given back, or none and all of them again.
    await Promise.all(Array.from(losses, ([id, { from, to }]) => rounds.append(id, { type: 'time-credited', v: 1, ms: to - from, from, to, because }, clock.now())));
    for (const id of losses.keys()) announcer.roundChanged(id);
    await keepEach([...losses.keys()], look);
  }

  async function tick(): Promise<void> {
    const ahead = clock.wallAhead();
    const now = clock.now();
    if (ahead > leastGapMs) await giveBack({ from: now, to: now + ahead }, 'asleep');
    // A little at a time is two clocks drifting apart: it must not add up to a gap.
    if (ahead > 0) clock.catchUp(ahead);
    await keepEach([...lookAt].flatMap(([id, at]) => (clock.now() > at ? [id] : [])), look);
  }

  return {
    async start(lastSeen) {
      await inTurn(async () => {
        if (lastSeen !== undefined) await giveBack({ from: lastSeen, to: clock.now() }, 'server-down');
        await keepEach(await unfinished(), look);
      });
      stop = repeat(() => inTurn(tick).catch(() => undefined));
    },
    look: (id) => inTurn(() => look(id)),
    end: (id) => inTurn(() => close(id, 'candidate')),
    stop: () => stop(),
  };
}
