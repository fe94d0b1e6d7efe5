import { expect, it } from '@jest/globals';
import { RoundId } from '@dayseven/contracts';
import { createInterviewer } from './interviewer.ts';

const [broken, sound] = [1, 2].map((digit) => RoundId.parse(`00000000-0000-4000-8000-00000000000${digit}`)) as [RoundId, RoundId];

it('[R41] a round whose log cannot be read silences no other, and is reported once', async () => {
  const steps: string[] = [];
  let [tick, now] = [async (): Promise<void> => undefined, 0];
  createInterviewer({
    rounds: {
      unfinished: async () => [{ id: broken, kind: 'dsa' }, { id: sound, kind: 'dsa' }],
      async events(id: RoundId) {
        if (id === broken) throw new Error('this log cannot be read');
        return [];
      },
      append: async (id: RoundId) => void steps.push(`saved ${id.slice(-1)}`),
    } as never,
    clock: { now: () => now },
    announcer: { roundChanged: (id) => void steps.push(`told ${id.slice(-1)}`) },
    report: (problem) => void steps.push(problem),
    repeat: (work) => {
      tick = work;
      return () => undefined;
    },
  }, { kind: 'dsa', everyMs: 1_000, problem: 'A prompt could not be given.', due: () => ({ type: 'was-away', v: 1, ms: 1 }) }).start();
  await tick();
  expect(steps).toEqual(['A prompt could not be given.', 'saved 2', 'told 2']);
  now += 1_000;
  await tick();
  expect(steps.slice(3)).toEqual(['saved 2', 'told 2']);
});
