import { expect, it } from '@jest/globals';
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
