import { expect, it } from '@jest/globals';
import { RoundId } from '@dayseven/contracts';
import { createFakeClock } from '../../../../tests/support/fake-clock.ts';
import { log, minute, planned, started } from '../../domain/round/log.fixture.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import { createRoundKeeper } from './round-keeper.ts';

const [broken, sound] = [1, 2].map((digit) => RoundId.parse(`00000000-0000-4000-8000-00000000000${digit}`)) as [RoundId, RoundId];

/** Two rounds that were begun at 0, of which the log of one cannot be read. */
function createStage({ failingFinals = 0 } = {}) {
  const clock = createFakeClock(0);
  const entries = log([0, planned], [0, started]);
  const graded: number[] = [];
  const problems: unknown[] = [];
  let failing = failingFinals;
  let tick = async (): Promise<void> => undefined;
  const keeper = createRoundKeeper({
    clock,
    rounds: {
      unfinished: async () => [{ id: broken }, { id: sound }],
      events: async (id: RoundId) => {
        if (id === broken) throw new Error('this log cannot be read');
        return entries.map((entry, at) => ({ ...entry, seq: at + 1 }));
      },
      append: async (_id: RoundId, event: RoundEvent, at: number) => void entries.push({ event, at }),
    } as never,
    announcer: { roundChanged: () => undefined } as never,
    async submitFinals() {
      failing -= 1;
      if (failing >= 0) throw new Error('the disk is full');
      graded.push(clock.now());
    },
    report: (_problem, cause) => void problems.push(cause),
    repeat: (work) => {
      tick = work;
      return () => undefined;
    },
  });
  const later = async (ms: number) => {
    clock.advance(ms);
    await tick();
  };
  return { keeper, later, graded, problems, state: () => entries.map(({ event }) => event.type) };
}

it('[R17] a round whose log cannot be read keeps no other from its end, and is reported once', async () => {
  const { keeper, later, graded, problems, state } = createStage();
  await keeper.start(0);
  await later(68 * minute + 10_001);
  await later(5_001);
  expect([state().at(-1), graded.length, problems.length]).toEqual(['round-ended', 1, 1]);
});

it('[R17] what cannot be handed in at the end is handed in later, once', async () => {
  const { keeper, later, graded, state } = createStage({ failingFinals: 2 });
  await keeper.start(undefined);
  await expect(keeper.end(sound)).rejects.toThrow('the disk is full');
  expect(state().at(-1)).toBe('round-ended');
  await later(4_000);
  await later(1_001);
  expect(graded).toEqual([]);
  await later(5_001);
  expect(graded).toEqual([10_002]);
  await later(minute);
  expect(graded).toHaveLength(1);
});
