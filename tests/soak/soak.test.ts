import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAllPrograms } from '../programs/program-files.ts';
import { brokenPromises } from './hold-against.ts';
import { jobsIn, planSoak } from './plan-soak.ts';
import { runSoak, type Soaked } from './run-soak.ts';
import { soakTable } from './soak-table.ts';

const plan = { jobs: 200, seed: 1, persons: 6 };

describe('[S30] the plan of a soak', () => {
  it('is the same for one seed, another for another, and has so many jobs as asked', () => {
    const programs = readAllPrograms();
    const lines = planSoak(programs, plan);
    expect(planSoak(programs, plan)).toEqual(lines);
    expect(planSoak(programs, { ...plan, seed: 2 })).not.toEqual(lines);
    expect(lines.flat().reduce((sum, step) => sum + jobsIn(step), 0)).toBe(plan.jobs);
    expect(new Set(lines.flat().map(({ kind }) => kind))).toEqual(new Set(['judge', 'cancel', 'replace']));
  });
});

describe('[S31] after 200 mixed jobs', () => {
  let soaked: Soaked;

  beforeAll(async () => {
    soaked = await runSoak(plan);
  }, 600_000);

  afterAll(() => void process.stderr.write(`${soakTable(soaked)}\n`));

  it('each was judged once, as its program must be, or cancelled as asked; nothing is left and the memory is flat', () => {
    expect(soaked.ended).toHaveLength(plan.jobs);
    expect(brokenPromises(soaked)).toEqual([]);
  });
});
