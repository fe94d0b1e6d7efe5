import { expect, it } from '@jest/globals';
import { RecordingId, RoundId } from '@dayseven/contracts';
import { sweepRecordings } from './sweep-recordings.ts';

const place = (digit: number) => ({ roundId: RoundId.parse(`00000000-0000-4000-8000-00000000000${digit}`), recordingId: RecordingId.parse(`00000000-0000-4000-9000-00000000000${digit}`) });

it('[V14] a recording whose log cannot be read stays, and keeps nobody from starting', async () => {
  const [broken, orphan] = [place(1), place(2)];
  const removed: string[] = [];
  const problems: string[] = [];
  await sweepRecordings({
    rounds: {
      async events(id: RoundId) {
        if (id === broken.roundId) throw new Error('this log cannot be read');
        return [];
      },
    } as never,
    recordings: { list: async () => [broken, orphan], remove: async ({ recordingId }: typeof orphan) => void removed.push(recordingId) } as never,
    clock: { now: () => 0 } as never,
    report: (problem) => void problems.push(problem),
  });
  expect([removed, problems]).toEqual([[orphan.recordingId], ['A recording could not be looked at.']]);
});
