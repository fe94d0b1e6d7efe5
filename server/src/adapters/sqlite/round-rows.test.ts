import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ProblemId, RoundId } from '@dayseven/contracts';
import { foldRound, sheetOf } from '../../domain/round/round-state.ts';
import { eventRow, storedEvent } from './round-rows.ts';

interface GoldenRow {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly v: number;
  readonly body: string;
}
const golden = JSON.parse(readFileSync(new URL('golden/events.json', import.meta.url), 'utf8')) as readonly GoldenRow[];
const roundId = RoundId.parse('00000000-0000-4000-8000-000000000001');

describe('events as stored', () => {
  it('[P7] every format ever written is still read and folded', () => {
    const state = foldRound(golden.map((row) => storedEvent(row, 'two-sum').event));
    expect(sheetOf(state, ProblemId.parse('two-sum'))).toMatchObject({
      language: 'typescript', starters: { typescript: 'let x;\n' }, ownCases: [{ fields: ['[1,2]', '3'] }], finished: [{ kind: 'submission', verdict: 'accepted', revision: 12 }],
    });
    expect(sheetOf(state, ProblemId.parse('fair-slice'))).toMatchObject({
      language: 'typescript', starters: { go: 'package main\n' }, ownCases: [{ fields: ['3'] }], finished: [{ kind: 'run', verdict: 'wrong-answer', revision: 3 }], hints: 2, prompts: [{ kind: 'test-it', answer: 'said' }], costs: { time: 'O(n)', space: 'O(1)' },
    });
  });

  it('[P7] today\'s formats are the newest in the golden log', () => {
    const newest = golden.filter(({ type, v }) => golden.every((row) => row.type !== type || row.v <= v));
    expect(newest.map((row) => eventRow(roundId, storedEvent(row, undefined)))).toEqual(newest.map((row) => ({ round_id: roundId, ...row })));
  });

  it('[P7] what was never written is refused', () => {
    expect(() => storedEvent({ seq: 1, at: 1, type: 'round-opened', v: 2, body: '{"problemId":"x","language":"go"}' }, 'x')).toThrow();
    expect(() => storedEvent({ seq: 1, at: 1, type: 'round-exploded', v: 1, body: '{}' }, 'x')).toThrow();
  });
});
