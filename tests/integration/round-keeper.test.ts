import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PersonId, ProblemId, RoundId, type DsaConditions } from '@dayseven/contracts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import type { RoundStore } from '../../server/src/application/ports/round-store.ts';
import { createRoundKeeper, type RoundKeeper } from '../../server/src/application/timed-round/round-keeper.ts';
import { foldDsaRound } from '../../server/src/domain/round/dsa-round.ts';
import { graceMs, type RoundClock } from '../../server/src/domain/round/round-clock.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const id = RoundId.parse('00000000-0000-4000-8000-000000000001');
const problemId = ProblemId.parse('p');
const minute = 60_000;
const beatMs = 5_000;
const leastGapMs = 15_000;

/** What may happen to the machine, the server and the round, each for so many milliseconds. */
type Step = { readonly what: 'works' | 'crashes' | 'sleeps' | 'pauses'; readonly ms: number };
const step: fc.Arbitrary<Step> = fc.record({ what: fc.constantFrom('works', 'works', 'crashes', 'sleeps', 'pauses'), ms: fc.integer({ min: 1, max: 20 * minute }) });

/** A server that keeps one round; it may die and be started again on the same log. */
async function createServer(conditions: DsaConditions) {
  const rounds: RoundStore = createMemoryRoundStore();
  const clock: FakeClock = createFakeClock(1_000_000_000);
  const submitted: number[] = [];
  let tick: () => Promise<void> = async () => undefined;
  let keeper: RoundKeeper;
  let bootedAt = clock.now();

  async function boot(lastBeat: number | undefined): Promise<void> {
    bootedAt = clock.now();
    keeper = createRoundKeeper({
      rounds, clock,
      announcer: { roundChanged: () => undefined, jobChanged: () => undefined, jobProgress: () => undefined, draftChanged: () => undefined, boardChanged: () => undefined, judgeChanged: () => undefined },
      submitFinals: async () => void submitted.push(clock.now()),
      report: (problem, cause) => { throw new Error(problem, { cause }); },
      repeat: (work) => {
        tick = work;
        return () => { tick = async () => undefined; };
      },
    });
    await keeper.start(lastBeat);
  }

  const append = async (type: 'round-started' | 'round-paused' | 'round-resumed'): Promise<void> => {
    await rounds.append(id, { type, v: 1 }, clock.now());
    await keeper.look(id);
  };
  await rounds.create({ id, personId: PersonId.parse('me'), kind: 'dsa', problems: [problemId], openedAt: clock.now() }, { type: 'dsa-planned', v: 1, conditions, picks: [{ problemId, because: [] }] });
  await boot(undefined);
  await append('round-started');

  return {
    clock, submitted,
    roundClock: async (): Promise<RoundClock> => {
      const dsa = foldDsaRound(await rounds.events(id));
      if (!dsa) throw new Error('no round');
      return dsa.clock;
    },
    credits: async () => (await rounds.events(id)).flatMap(({ event }) => (event.type === 'time-credited' ? [event.ms] : [])),
    async works(ms: number) {
      clock.advance(ms);
      await tick();
    },
    /** Returns how long the last beat was ago when it is up again. */
    async crashes(ms: number): Promise<number> {
      keeper.stop();
      const lastBeat = bootedAt + Math.floor((clock.now() - bootedAt) / beatMs) * beatMs;
      clock.advance(ms);
      await boot(lastBeat);
      await tick();
      return clock.now() - lastBeat;
    },
    async sleeps(ms: number) {
      clock.wallJumps(ms);
      await tick();
    },
    async pauses(ms: number) {
      await append('round-paused');
      clock.advance(ms);
      await append('round-resumed');
    },
  };
}

type Server = Awaited<ReturnType<typeof createServer>>;

interface Happened extends Step {
  readonly server: Server;
  readonly startedAt: number;
}

/** A gap is given back whole, from the last sign of life or the start; not when it is too short to be one, or the time was over before it. */
async function stepsFairly({ server, startedAt, what, ms }: Happened): Promise<number> {
  const before = await server.roundClock();
  const deadline = startedAt + 60 * minute + before.creditedMs + before.pausedMs;
  const passed = await server[what](ms);
  const gap = what === 'sleeps' ? ms : passed ?? 0;
  const lost = Math.min(gap, server.clock.now() - startedAt);
  const wasOver = server.clock.now() - lost >= deadline;
  const credit = (await server.roundClock()).creditedMs - before.creditedMs;
  expect(credit).toBe(lost > leastGapMs && !wasOver ? lost : 0);
  return credit;
}

it('[R30] over any sequence of work, crashes, sleep and pauses: the time given is the minutes and the credits, each credit a measured gap, and the round ends at its deadline once', async () => {
  const conditions: DsaConditions = { problems: 1, minutes: 60, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], seed: 1 };
  const diesAfterZero: Step[] = [{ what: 'works', ms: 60 * minute + 6_000 }, { what: 'crashes', ms: minute }];
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
    const server = await createServer(conditions);
    const startedAt = server.clock.now();
    const credits: number[] = [];
    for (const one of steps) {
      if ((await server.roundClock()).state === 'over') break;
      const credit = await stepsFairly({ server, startedAt, ...one });
      if (credit > 0) credits.push(credit);
    }
    while ((await server.roundClock()).state !== 'over') await server.works(7 * minute);
    const over = await server.roundClock();
    expect(await server.credits()).toEqual(credits);
    expect((over.endedAt ?? 0) - startedAt).toBe(60 * minute + over.creditedMs + over.pausedMs);
    expect(server.submitted).toHaveLength(1);
    expect(server.submitted[0]).toBeGreaterThan((over.endedAt ?? 0) + graceMs);
  }), { numRuns: 300, examples: [[diesAfterZero]] });
});
