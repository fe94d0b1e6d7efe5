import { describe, expect, it } from '@jest/globals';
import type { JobId, JobView, JudgeFiles, LookAtFiles } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import { createSubmitFiles } from './submit-files.ts';

const viewer = {} as Viewer;
const asked = { roundId: 'r', jobId: 'one', level: 2 } as unknown as JudgeFiles;
const view = { id: 'one', kind: 'submission' } as unknown as JobView;

function begin(submitted: Awaited<ReturnType<UseCase<JudgeFiles, JobView>>>) {
  const looks: LookAtFiles[] = [];
  const look: UseCase<LookAtFiles, JobView> = async (_, request) => {
    looks.push(request);
    return refuse('invalid-request', 'Only Go is looked at for races.');
  };
  return { looks, submitFiles: createSubmitFiles({ submit: async () => submitted, look, raceJobId: (id) => `race-of-${id}` as JobId }) };
}

describe('[K59] a submission of several files', () => {
  it('is looked at for races up to the same level, and stands when that is refused', async () => {
    const { looks, submitFiles } = begin(ok(view));
    expect(await submitFiles(viewer, asked)).toEqual(ok(view));
    expect(looks).toEqual([{ roundId: 'r', jobId: 'race-of-one', level: 2, kind: 'race' }]);
  });

  it('is not when it was refused itself', async () => {
    const { looks, submitFiles } = begin(refuse('queue-full'));
    expect(await submitFiles(viewer, asked)).toMatchObject({ ok: false });
    expect(looks).toEqual([]);
  });
});
