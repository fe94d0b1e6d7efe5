import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgeRace } from './judge-race.ts';
import type { Raced } from './judge-race.ts';
import type { CaseEnd, Observation } from './observation.ts';

const said = JSON.parse(readFileSync(new URL('race-stderr.fixture.json', import.meta.url), 'utf8')) as Readonly<Record<'race' | 'leak' | 'deadlock' | 'lock' | 'maps' | 'panic', string>>;
const limits = { caseCpuMs: 3000, caseWallMs: 3000, memoryMb: 256 };
const answered: CaseEnd = { how: 'answered', answer: new Uint8Array() };
const stopped = (because: 'exited' | 'wall' | 'cpu'): CaseEnd => ({ how: 'stopped', because, ...(because === 'exited' && { exitCode: 2 }) });

function judged(ends: readonly CaseEnd[], stderr: string, more: Partial<Observation> = {}): ReturnType<typeof judgeRace> {
  const nothing = { bytes: new Uint8Array(), cut: false };
  const cases = ends.map((end, index) => ({ index, end, cpuMs: 1, wallMs: 1, stdout: nothing, stderr: nothing }));
  const raced: Raced = {
    seen: { compile: { kind: 'compiled', diagnostics: [] }, cases, oomKills: 0, peakMemoryBytes: 1, stages: {}, ...more },
    stderr: ends.map((_, index) => (index === ends.length - 1 ? stderr : '')), scripts: 1, rounds: 2, module: 'parkinglot', limits,
  };
  return judgeRace(raced);
}

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
    expect(judged([], '', { compile: { kind: 'refused', diagnostics: [], because: 'time' } })).toEqual({ kind: 'failed', message: 'The program took too long to compile.' });
  });

  it('believes no report without a place: anybody can print one', () => {
    expect(judged([answered, answered], 'WARNING: DATA RACE\nRead at 0x1 by goroutine 1:\n  a()\n      b.go:1\n\nPrevious write at 0x1 by goroutine 2:\n', { exitCode: 0 })).toMatchObject({ kind: 'clean' });
  });
});
