import { describe, expect, it } from '@jest/globals';
import { PersonId } from '@dayseven/contracts';
import { readBenchArguments } from './arguments.ts';
import { sideBySide } from './measure/side-by-side.ts';
import { spreadOf } from './measure/spread.ts';
import { largestLead } from './ours/submit-burst.ts';
import { goSolutions } from './programs/go.ts';
import { typescriptSolution } from './programs/typescript.ts';
import { heldAgainstBar, ratioTable, stageTable } from './report/table.ts';
import type { Row } from './result.ts';

const exactly = (median: number) => ({ median, low: median, high: median, rounds: 1 });
const row = (over: Partial<Row>): Row => ({ what: 'Go, fmt', unit: 'ms', ours: exactly(100), ...over });
const against = (median: number) => ({ against: { what: 'bare', theirs: exactly(median) } });

describe('[B1] ours and the other ways take turns', () => {
  it('round by round, each time with a source of its own, and the warm-up does not count', async () => {
    const calls: [string, number][] = [];
    const way = (name: string) => (round: number) => {
      calls.push([name, round]);
      return Promise.resolve(calls.length);
    };
    const measured = await sideBySide({ ours: way('ours'), bare: way('bare') }, { warmUp: 1, counted: 2 });
    expect(calls.map(([name]) => name)).toEqual(['ours', 'bare', 'ours', 'bare', 'ours', 'bare']);
    expect(new Set(calls.map(([, round]) => round)).size).toBe(6);
    expect(measured).toEqual({ ours: [3, 5], bare: [4, 6] });
  });

  it('and the round is in the code, not only in a comment', () => {
    for (const source of [...Object.values(goSolutions).map((solution) => solution(71)), typescriptSolution(71)]) {
      expect(source).toMatch(/^const round = 71;?$/m);
      expect(source.replace(/^const round = .*$/m, '')).toMatch(/\bround\b/);
    }
  });
});

it('[B2] medians and quartiles lie between two measurements where they must', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1.75, high: 3.25, rounds: 4 });
  expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7, rounds: 1 });
  expect(() => spreadOf([])).toThrow('nothing was measured');
});

describe('[B3] a row is held against its bar', () => {
  it.each([
    ['exactly at it', row({ bar: 'go fmt / bare', ...against(80) }), 'met'],
    ['over it', row({ bar: 'go fmt / bare', ...against(40) }), '**missed by 100 %**'],
    ['quicker than it asks', row({ bar: 'go fmt / empty cache', ...against(4_000) }), 'met'],
    ['not quick enough', row({ bar: 'go fmt / empty cache', ...against(2_000) }), '**missed by 100 %**'],
    ['a plain value under it', row({ bar: 'first case' }), 'met'],
    ['a plain value over it', row({ bar: 'keystroke', ours: exactly(1.5) }), '**missed by 50 %**'],
    ['without one', row({}), ''],
  ])('%s', (_, held, state) => {
    expect(heldAgainstBar(held).state).toBe(state);
  });

  it('and a figure that is missing is never met', () => {
    expect(heldAgainstBar(row({ bar: 'go fmt / bare' })).state).toMatch(/missed/);
  });
});

it('[B4] the table shows the ratio first, and the stages of who has them', () => {
  const stages = [{ name: 'compile', ms: 20.04 }, { name: 'link', ms: 90 }];
  const sections = [{ name: 'go', about: '', findings: [], rows: [row({ bar: 'go fmt / bare', stages, ...against(80) }), row({ ...against(1_000) })] }];
  expect(ratioTable(sections).split('\n').slice(2)).toEqual([
    '| Go, fmt | 1.25x | at most 1.25x | met | 100 ms | bare: 80 ms |',
    '| Go, fmt | 10 times quicker |  |  | 100 ms | bare: 1,000 ms |',
  ]);
  expect(stageTable(sections).split('\n').slice(2)).toEqual(['| Go, fmt | compile 20, link 90 |']);
});

describe('[B5] which benches are run', () => {
  const known = ['go', 'burst'];
  it.each([
    [[], { names: known, quick: false }],
    [['--quick'], { names: known, quick: true }],
    [['--only', 'burst', '--quick'], { names: ['burst'], quick: true }],
    [['--only', 'burst,go'], { names: ['burst', 'go'], quick: false }],
  ])('%j', (args, understood) => {
    expect(readBenchArguments(args, known)).toEqual(understood);
  });

  it.each([[['--only']], [['--fast']], [['--only', 'go', 'burst']], [['--only', 'golf']]])('not %j', (args) => {
    expect(() => readBenchArguments(args, known)).toThrow(/^Usage|^There is no bench "golf"; there are go, burst\.$/);
  });
});

describe('[B6] how far one person was ever ahead of another', () => {
  const lead = (order: string, each: number) => largestLead(order.split('').map((name) => ({ personId: PersonId.parse(name) })), each);
  it.each([['abcabc', 2, 1], ['aabbcc', 2, 2], ['aaabbb', 3, 3], ['abbacc', 2, 2], ['ab', 1, 1]])('%s', (order, each, most) => {
    expect(lead(order, each)).toBe(most);
  });
});
