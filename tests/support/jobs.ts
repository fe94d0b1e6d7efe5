import { JobId, PersonId, ProblemId, RoundId } from '@dayseven/contracts';
import type { JobRequest } from '../../server/src/domain/job/job.ts';
import type { JobResult } from '../../server/src/domain/judging/job-result.ts';
import { newId } from './page.ts';

export function jobRequest(over: Partial<JobRequest> = {}): JobRequest {
  return {
    id: JobId.parse(newId()),
    personId: PersonId.parse('local'),
    roundId: RoundId.parse('00000000-0000-4000-8000-000000000001'),
    problemId: ProblemId.parse('add-two'),
    kind: 'run',
    language: 'go',
    revision: 3,
    source: 'package main // ü\u0000',
    ownCases: [{ args: [1, 2] }],
    queuedAt: 1000,
    ...over,
  };
}

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** A result with everything in it, streams that are no text included. */
export const fullResult: JobResult = {
  verdict: { kind: 'wrong-answer', message: 'Wrong answer.', caseIndex: 0 },
  cases: [
    {
      index: 0, outcome: 'wrong-answer', message: 'Not a path.', line: 3, cpuMs: 1.5, wallMs: 2.25,
      answer: { returned: { ['__proto__x']: [1.5, null, 'ü\u0000\ud83d\ude00'] }, mutated: [[1, 2]] },
      stdout: { bytes: everyByte, cut: true },
      stderr: { bytes: new Uint8Array(), cut: false },
    },
    { index: 1, outcome: 'not-run' },
  ],
  diagnostics: [{ severity: 'warning', file: 'solution.go', line: 1, column: 1, message: 'unused' }],
  peakMemoryBytes: 12345,
  stages: { compile: 120.5 },
  plan: 'a-print',
  evidence: { kind: 'race', outcome: 'race', message: 'There is a data race at lot.go:3.', rounds: 5, stacks: [{ title: 'One reads it', frames: [{ function: 'Lot.Park', file: 'lot.go', line: 3 }] }] },
  isBeforeHidden: true,
};
