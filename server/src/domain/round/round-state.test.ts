import { describe, expect, it } from '@jest/globals';
import { JobId, ProblemId } from '@dayseven/contracts';
import type { RoundEvent } from './round-event.ts';
import { foldRound, sheetOf, solvedLanguages, standing, wasAttempted, type SheetState } from './round-state.ts';

const problemId = ProblemId.parse('two-sum');
const other = ProblemId.parse('other');
const opened: RoundEvent = { type: 'round-opened', v: 1, problemId, language: 'go' };
const jobId = JobId.parse('6b1f2f0e-6c0f-4a4e-8d3a-0d3e5f0a1b2c');

function finished(over: Partial<Extract<RoundEvent, { type: 'job-finished' }>>): RoundEvent {
  return { type: 'job-finished', v: 2, problemId, jobId, kind: 'submission', language: 'go', revision: 3, verdict: 'accepted', ...over };
}

function sheet(...events: RoundEvent[]): SheetState {
  return sheetOf(foldRound(events), problemId);
}

describe('a round', () => {
  it('[P1] starts in the language it was opened with and nothing else', () => {
    expect(sheet(opened)).toEqual({ language: 'go', ownCases: [], starters: {}, finished: [], hints: 0, prompts: [] });
  });

  it('[P1] keeps the last language and the last own cases', () => {
    const state = sheet(
      opened,
      { type: 'own-cases-saved', v: 2, problemId, cases: [{ fields: ['1'] }] },
      { type: 'language-chosen', v: 2, problemId, language: 'typescript' },
      { type: 'own-cases-saved', v: 2, problemId, cases: [{ fields: ['2'] }] },
    );
    expect(state).toMatchObject({ language: 'typescript', ownCases: [{ fields: ['2'] }] });
  });

  it('[P2] is solved in a language by an accepted submission and by nothing less', () => {
    expect(solvedLanguages([sheet(opened, finished({ kind: 'run' }), finished({ verdict: 'wrong-answer' }))])).toEqual([]);
    expect(solvedLanguages([sheet(opened, finished({ language: 'typescript' }), finished({}), finished({}))])).toEqual(['go', 'typescript']);
  });

  it('[P2] is attempted once a program was judged, not by opening it nor by asking for an expected value', () => {
    expect(wasAttempted(sheet(opened, finished({ kind: 'check' })))).toBe(false);
    expect(wasAttempted(sheet(opened, finished({ kind: 'run', verdict: 'wrong-answer' })))).toBe(true);
  });

  it('[R25] has the last accepted submission of a sheet stand, else the last, and never a run', () => {
    const verdicts = (...all: RoundEvent[]) => standing(sheet(opened, ...all));
    expect(verdicts(finished({ kind: 'run' }))).toBeUndefined();
    expect(verdicts(finished({ revision: 1 }), finished({ revision: 2 }), finished({ revision: 3, verdict: 'wrong-answer' }))).toMatchObject({ revision: 2 });
    expect(verdicts(finished({ verdict: 'time-limit' }), finished({ verdict: 'wrong-answer' }))).toMatchObject({ verdict: 'wrong-answer' });
  });

  it('[P8] keeps the sheets of its problems apart', () => {
    const state = foldRound([opened, { type: 'language-chosen', v: 2, problemId: other, language: 'typescript' }, finished({ problemId: other })]);
    expect([sheetOf(state, problemId), sheetOf(state, other)]).toMatchObject([{ language: 'go', finished: [] }, { language: 'typescript', finished: [{ verdict: 'accepted' }] }]);
    expect(solvedLanguages([...state.sheets.values()])).toEqual(['go']);
  });
});
