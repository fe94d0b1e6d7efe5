import { describe, expect, it } from '@jest/globals';
import type { TapeView } from '@dayseven/contracts';
import { workSpans, workTimes } from './work-spans.ts';

const starter = '## Requirements (8 min)\n\n## API (5 min)\n\n';
const api = starter.indexOf('## API') + '## API (5 min)\n'.length;
const stroke = (atMs: number) => ({ atMs, patches: [] });
const tape = (over: Partial<NonNullable<TapeView['design']>>): TapeView => ({ lengthMs: 12_000, sheets: [], marks: [], design: { title: 'Links', document: { starter, edits: [] }, board: [], components: [], ...over } });
const told = (view: TapeView) => workSpans(view).map(({ at, fromMs, toMs }) => `${at} ${fromMs}-${toMs}`);

describe('where the time of a design round went', () => {
  it('[D83] gives thinking to what came after it and the end to what was last', () => {
    const edits = [{ atMs: 2_950, changes: [[24, 0, 'many users'] as [number, number, string]] }, { atMs: 5_950, changes: [[api + 10, 0, 'GET'] as [number, number, string]] }];
    expect(told(tape({ document: { starter, edits }, board: [stroke(8_950)] }))).toEqual(['requirements 0-3000', 'api 3000-6000', 'drawing 6000-12000']);
  });

  it('[D83] gives a stretch to what was worked on most in it', () => {
    const edits = [{ atMs: 10, changes: [[24, 0, 'x'] as [number, number, string]] }];
    expect(told(tape({ document: { starter, edits }, board: [stroke(20), stroke(30)] }))).toEqual(['drawing 0-12000']);
  });

  it('[D83] puts the time at each heading beside the minutes it was given', () => {
    const edits = [{ atMs: 11_950, changes: [[api, 0, 'GET'] as [number, number, string]] }];
    const times = workTimes(tape({ document: { starter, edits } }));
    expect(times.filter(({ budgetMinutes }) => budgetMinutes !== undefined)).toEqual([{ at: 'requirements', spentMs: 0, budgetMinutes: 8 }, { at: 'api', spentMs: 12_000, budgetMinutes: 5 }]);
    expect(times.at(-1)).toEqual({ at: 'drawing', spentMs: 0 });
  });

  it('[D83] a round in which nothing was written or drawn has no stretches', () => expect(told(tape({}))).toEqual([]));
});
