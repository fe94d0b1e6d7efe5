import { describe, expect, it } from '@jest/globals';
import { JobId, ProblemId } from '@dayseven/contracts';
import type { RoundEvent } from './round-event.ts';
import { foldRound, solvedLanguages, wasAttempted } from './round-state.ts';

const opened: RoundEvent = { type: 'round-opened', v: 1, problemId: ProblemId.parse('two-sum'), language: 'go' };
const jobId = JobId.parse('6b1f2f0e-6c0f-4a4e-8d3a-0d3e5f0a1b2c');

function finished(over: Partial<Extract<RoundEvent, { type: 'job-finished' }>>): RoundEvent {
  return { type: 'job-finished', v: 1, jobId, kind: 'submission', language: 'go', revision: 3, verdict: 'accepted', ...over };
}

describe('a round', () => {
  it('[P1] starts in the language it was opened with and nothing else', () => {
    expect(foldRound([opened])).toEqual({ language: 'go', ownCases: [], starters: {}, finished: [] });
  });

  it('[P1] keeps the last language and the last own cases', () => {
    const state = foldRound([
      opened,
      { type: 'own-cases-saved', v: 1, cases: [{ fields: ['1'] }] },
      { type: 'language-chosen', v: 1, language: 'typescript' },
      { type: 'own-cases-saved', v: 1, cases: [{ fields: ['2'] }] },
    ]);
    expect(state).toMatchObject({ language: 'typescript', ownCases: [{ fields: ['2'] }] });
  });

  it('[P2] is solved in a language by an accepted submission and by nothing less', () => {
    expect(solvedLanguages(foldRound([opened, finished({ kind: 'run' }), finished({ verdict: 'wrong-answer' })]))).toEqual([]);
    expect(solvedLanguages(foldRound([opened, finished({ language: 'typescript' }), finished({}), finished({})]))).toEqual(['go', 'typescript']);
  });

  it('[P2] is attempted once a program was judged, not by opening it nor by asking for an expected value', () => {
    expect(wasAttempted(foldRound([opened, finished({ kind: 'check' })]))).toBe(false);
    expect(wasAttempted(foldRound([opened, finished({ kind: 'run', verdict: 'wrong-answer' })]))).toBe(true);
  });
});
