import { describe, expect, it, jest } from '@jest/globals';
import { judgedJob } from '../../../../tests/support/judged.ts';
import type { Job, JudgedJob } from '../../domain/job/job.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { Findings, KeptProgram } from '../ports/sandbox.ts';
import { createLookLater } from './look-later.ts';

const warning = { severity: 'warning', file: 'solution.go', line: 4, column: 2, message: 'self-assignment of x' } as const;
const found: Findings = { diagnostics: [warning], tookMs: 44 };
const job = judgedJob(['accepted']);

function world({ look = async () => found, save = async () => job }: { look?: KeptProgram['look']; save?: () => Promise<JudgedJob | undefined> } = {}) {
  const told: Job[] = [];
  const saved: Findings[] = [];
  const reports: string[] = [];
  let quiet: () => void = () => undefined;
  const wait = (_ms: number, signal: AbortSignal) => new Promise<void>((resolve, reject) => {
    quiet = resolve;
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
  const lookLater = createLookLater({
    wait,
    report: (problem) => reports.push(problem),
    jobs: { addFindings: (_id: string, findings: Findings) => { saved.push(findings); return save(); } } as unknown as JobStore,
    announcer: { jobChanged: (changed: Job) => told.push(changed) } as unknown as Announcer,
  });
  const letGo = jest.fn();
  return { lookLater, told, saved, reports, letGo, kept: { look: jest.fn(look), letGo }, quiet: () => quiet() };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('[J52] a look at an accepted program', () => {
  it('begins when it has been quiet, is saved and then told', async () => {
    const { lookLater, kept, told, saved, letGo, quiet } = world();
    lookLater.begin(job, kept);
    await settle();
    expect(kept.look).not.toHaveBeenCalled();
    quiet();
    await settle();
    expect(saved).toEqual([found]);
    expect(told).toEqual([job]);
    expect(letGo).toHaveBeenCalled();
  });

  it('is given up before it began when somebody waits', async () => {
    const { lookLater, kept, saved, reports, letGo } = world();
    lookLater.begin(job, kept);
    lookLater.giveWay();
    await settle();
    expect(kept.look).not.toHaveBeenCalled();
    expect({ saved, reports }).toEqual({ saved: [], reports: [] });
    expect(letGo).toHaveBeenCalled();
  });

  it('is given up in the middle, and what it found then is not saved', async () => {
    const untilAborted = (signal: AbortSignal) => new Promise<Findings>((resolve) => { signal.addEventListener('abort', () => resolve(found)); });
    const { lookLater, kept, saved, told, letGo, quiet } = world({ look: untilAborted });
    lookLater.begin(job, kept);
    quiet();
    await settle();
    await lookLater.stop();
    expect({ saved, told }).toEqual({ saved: [], told: [] });
    expect(letGo).toHaveBeenCalled();
  });

  it('leaves a later one alone when an earlier one gave way', async () => {
    const { lookLater, kept, saved, quiet } = world();
    lookLater.giveWay();
    lookLater.begin(job, kept);
    quiet();
    await settle();
    expect(saved).toEqual([found]);
  });

  it.each<[string, Parameters<typeof world>[0]]>([
    ['the look', { look: () => Promise.reject(new Error('bug')) }],
    ['saving', { save: () => Promise.reject(new Error('disk')) }],
  ])('is reported when %s fails, and lets go', async (_, parts) => {
    const { lookLater, kept, told, reports, letGo, quiet } = world(parts);
    lookLater.begin(job, kept);
    quiet();
    await settle();
    expect(reports).toHaveLength(1);
    expect(told).toEqual([]);
    expect(letGo).toHaveBeenCalled();
  });
});
