import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgeRace } from './judge-race.ts';
import type { Raced } from './judge-race.ts';
import type { CaseEnd, Observation } from './observation.ts';

const said = JSON.parse(readFileSync(new URL('race-stderr.fixture.json', import.meta.url), 'utf8')) as Readonly<Record<'race' | 'leak' | 'deadlock' | 'lock' | 'maps' | 'panic', string>>;
const limits = { caseCpuMs: 3000, caseWallMs: 3000, memoryMb: 256 };
const answered: CaseEnd = { how: 'answered', answer: new Uint8Array() };
const stopped = (because: 'exited' | 'wall' | 'cpu'): CaseEnd => ({ how: 'stopped', because, ...(because === 'exited' && { exitCode: 2 }) });

function racedOf(ends: readonly CaseEnd[], stderr: string, more: Partial<Observation> = {}): Raced {
  const nothing = { bytes: new Uint8Array(), cut: false };
  const cases = ends.map((end, index) => ({ index, end, cpuMs: 1, wallMs: 1, stdout: nothing, stderr: nothing }));
  return {
    seen: { compile: { kind: 'compiled', diagnostics: [] }, cases, oomKills: 0, peakMemoryBytes: 1, stages: {}, ...more },
    stderr: ends.map((_, index) => (index === ends.length - 1 ? stderr : '')), scripts: 1, beforeHidden: 0, rounds: 2, module: 'parkinglot', limits,
  };
}
const judged = (...given: Parameters<typeof racedOf>): ReturnType<typeof judgeRace> => judgeRace(racedOf(...given));

const leave = (line: number) => ({ file: 'lot.go', line, function: 'ParkingLot.Leave' });

describe('[K61] a race run', () => {
  it('is clean when every script answered in every round and the detector saw nothing', () => {
    expect(judged([answered, answered], '', { exitCode: 0 })).toEqual({ kind: 'clean', scripts: 1, rounds: 2 });
  });

  it('is not clean when nobody knows how it ended, or scripts are missing', () => {
    expect(judged([answered, answered], '')).toMatchObject({ kind: 'failed' });
    expect(judged([answered, answered], '', { exitCode: -1 })).toMatchObject({ kind: 'failed' });
    expect(judged([answered], '', { exitCode: 0 })).toMatchObject({ kind: 'failed' });
  });

  it('shows of a race both places and the way to each, the earlier first', () => {
    expect(judged([answered, answered], said.race, { exitCode: 66 })).toEqual({ kind: 'race', races: [{
      first: { does: 'writes', stack: [leave(62)] },
      second: { does: 'reads', stack: [{ file: 'spots/board.go', line: 31, function: 'Board.Take' }, leave(58)] },
    }] });
  });

  it('tells of each pair of places once', () => {
    expect(judged([answered, answered], said.race + said.race, { exitCode: 66 })).toMatchObject({ kind: 'race', races: [{}] });
  });

  it('is a race by its status alone when the reports were cut, and by a report when the program then failed', () => {
    expect(judged([answered, answered], '', { exitCode: 66 })).toEqual({ kind: 'race', races: [] });
    expect(judged([stopped('exited')], said.race + said.panic, { exitCode: 2 })).toMatchObject({ kind: 'race', races: [{}] });
    expect(judged([stopped('exited')], said.maps)).toMatchObject({ kind: 'race', races: [{ second: { stack: [leave(58)] } }] });
  });

  it('tells where those wait who are left at the end', () => {
    expect(judged([stopped('exited')], said.leak)).toEqual({ kind: 'leak', places: [leave(61)] });
  });

  it('tells where everybody waits for ever, for a channel or for a lock', () => {
    expect(judged([stopped('exited')], said.deadlock)).toEqual({ kind: 'deadlock', places: [leave(61)] });
    expect(judged([stopped('wall')], said.lock)).toEqual({ kind: 'deadlock', places: [leave(60), leave(61)] });
  });

  it('is no deadlock while somebody runs', () => {
    expect(judged([stopped('wall')], said.lock.replace('[sync.Mutex.Lock, synctest', '[running, synctest'))).toEqual({ kind: 'failed', message: 'There was no answer within 3 s.' });
  });

  it('has failed at its place when the program panics, and with the compiler\'s words when it does not compile', () => {
    expect(judged([stopped('exited')], said.panic)).toEqual({ kind: 'failed', message: 'Index out of range: [3] with length 3.', place: { file: 'spots/board.go', line: 20, function: 'Board.Take' } });
    expect(judged([], '', { compile: { kind: 'refused', diagnostics: [], because: 'time' } })).toEqual({ kind: 'failed', message: 'The program took too long to compile.', beforeHidden: true });
  });

  it('believes no report without a place: anybody can print one', () => {
    expect(judged([answered, answered], 'WARNING: DATA RACE\nRead at 0x1 by goroutine 1:\n  a()\n      b.go:1\n\nPrevious write at 0x1 by goroutine 2:\n', { exitCode: 0 })).toMatchObject({ kind: 'clean' });
  });
});

describe('[K107] what a race run showed came up before any hidden script', () => {
  const both = [answered, answered];
  const other = said.race.replaceAll('lot.go:62', 'lot.go:9');

  it.each<[string, boolean, Partial<Raced> & { readonly ends: readonly CaseEnd[] }, Partial<Observation>]>([
    ['in a visible script', true, { ends: both, stderr: [said.race, ''], beforeHidden: 1 }, { exitCode: 66 }],
    ['in a visible script, and printed again in a hidden one', true, { ends: both, stderr: [said.race, other], beforeHidden: 1 }, { exitCode: 66 }],
    ['in a hidden script', false, { ends: both, stderr: ['', said.race], beforeHidden: 1 }, { exitCode: 66 }],
    ['half in each', false, { ends: both, stderr: [said.race.slice(0, 150), said.race.slice(150)], beforeHidden: 1 }, { exitCode: 66 }],
    ['nobody knows where', false, { ends: both, stderr: ['', ''], beforeHidden: 1 }, { exitCode: 66 }],
    ['where no script is hidden', true, { ends: both, stderr: ['', said.race], beforeHidden: 2 }, { exitCode: 66 }],
    ['with a deadlock in a visible script', true, { ends: [stopped('exited')], stderr: [said.deadlock], beforeHidden: 1 }, {}],
    ['with a deadlock in a hidden script', false, { ends: [answered, stopped('exited')], stderr: ['', said.deadlock], beforeHidden: 1 }, {}],
    ['with a leak that a hidden script left', false, { ends: [answered, stopped('exited')], stderr: ['', said.leak], beforeHidden: 1 }, {}],
    ['with a panic in a hidden script', false, { ends: [answered, stopped('exited')], stderr: ['', said.panic], beforeHidden: 1 }, {}],
    ['when only the answers of the visible ones came', false, { ends: [answered], stderr: [''], beforeHidden: 1 }, { exitCode: 0 }],
  ])('%s: %p', (_, isBefore, { ends, ...played }, more) => {
    const result = judgeRace({ ...racedOf(ends, '', more), ...played });
    expect([result.kind === 'clean', result.beforeHidden ?? false]).toEqual([false, isBefore]);
    if (result.kind === 'race') expect(JSON.stringify(result)).not.toContain('"line":9');
  });
});
