import { describe, expect, test } from '@jest/globals';
import type { CaseView, JobProgress, JobView, RoundView } from '@dayseven/contracts';
import { judgements, unopened as unopenedOn, withJob, withProgress, withRound } from './round-state.ts';

const job = (change: Partial<JobView>): JobView =>
  ({ id: 'j1', roundId: 'r', problemId: 'p', kind: 'run', language: 'go', revision: 1, version: 1, state: 'judging', queuedAt: 1, ...change }) as JobView;
const oneCase = (index: number): CaseView => ({ index, kind: 'sample', label: `Sample ${index + 1}`, outcome: 'accepted' });
const progress = (change: Partial<JobProgress>): JobProgress => ({ id: 'j1', roundId: 'r', stage: 'running', total: 3, ...change }) as JobProgress;

const unopened = unopenedOn('p' as JobView['problemId']);

describe('what a tab knows of its round', () => {
  test('a newer view of a job replaces an older, never the other way round', () => {
    const state = withJob(withJob(unopened, job({ version: 3, state: 'judged' })), job({ version: 2 }));
    expect(state.jobs).toHaveLength(1);
    expect(state.jobs[0]?.state).toBe('judged');
  });

  test('jobs stand newest first', () => {
    const state = [job({ queuedAt: 1 }), job({ queuedAt: 9, id: 'j2' as JobView['id'] })].reduce(withJob, unopened);
    expect(state.jobs.map(({ id }) => id)).toEqual(['j2', 'j1']);
  });

  test('progress gathers cases in order, each once', () => {
    const told = [progress({ case: oneCase(1) }), progress({ case: oneCase(0) }), progress({ case: oneCase(1) })].reduce(withProgress, withJob(unopened, job({})));
    expect(told.live['j1' as JobView['id']]?.cases.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('progress is over with the verdict, and late news of it is ignored', () => {
    const judged = withJob(withProgress(withJob(unopened, job({})), progress({})), job({ version: 2, state: 'judged' }));
    expect(judged.live).toEqual({});
    expect(withProgress(judged, progress({}))).toBe(judged);
  });

  test('an older view of the round does not undo a newer', () => {
    const view = (version: number): RoundView => ({ id: 'r', version, sheets: [{ problemId: 'p', jobs: [] }] }) as unknown as RoundView;
    expect(withRound(withRound(unopened, view(4)), view(3)).round?.version).toBe(4);
  });

  test('[P20] a round says how much the editor helps; one that does not, and practice, have completion', () => {
    const view = (dsa?: object): RoundView => ({ id: 'r', version: 1, sheets: [{ problemId: 'p', jobs: [] }], ...(dsa && { dsa }) }) as unknown as RoundView;
    const helps = [view({ conditions: { assistance: 'plain' } }), view({ conditions: {} }), view()].map((round) => withRound(unopened, round).round?.assistance);
    expect(helps).toEqual(['plain', 'completion', 'completion']);
  });

  test('checks of own cases are no judgements', () => {
    expect(judgements(withJob(unopened, job({ kind: 'check' })))).toEqual([]);
  });
});
