import { expect, it } from '@jest/globals';
import type { RoundId } from '@dayseven/contracts';
import { judgedJob } from '../../../tests/support/judged.ts';
import { jobRequest } from '../../../tests/support/jobs.ts';
import type { JobStore } from './ports/job-store.ts';
import { createShowJobs } from './show-jobs.ts';

it('[W20] the line says nothing of a job that was judged while the line was read', async () => {
  const known = judgedJob(['wrong-answer']);
  const waits = { ...jobRequest(), state: 'queued', version: 1, attempt: 0 } as const;
  const jobs: Partial<JobStore> = { line: async () => [known.id, waits.id], find: async (id) => [known, waits].find((job) => job.id === id) };
  const showJobs = createShowJobs({
    jobs: jobs as JobStore,
    catalogue: { find: () => undefined },
    roundMode: async () => 'strict',
  });
  expect(await showJobs.line()).toMatchObject([{ id: waits.id, position: 1 }]);
});

it('[R18] what may be seen of a round is asked once for all its jobs, and not for none', async () => {
  const asked: RoundId[] = [];
  const showJobs = createShowJobs({
    jobs: {} as JobStore,
    catalogue: { find: () => undefined },
    async roundMode(id) {
      asked.push(id);
      return 'held-back';
    },
  });
  const job = judgedJob(['accepted']);
  expect(await showJobs.ofRound(job.roundId, [])).toEqual([]);
  const views = await showJobs.ofRound(job.roundId, [job, job]);
  expect([views.map(({ id, result }) => [id, result]), asked]).toEqual([[[job.id, undefined], [job.id, undefined]], [job.roundId]]);
});
