import { describe, expect, it } from '@jest/globals';
import { Evidence } from '@dayseven/contracts';
import { firstUsefulLine } from './first-useful-line.ts';
import { goroutinesIn, stackAt } from './go-stacks.ts';
import { inOwnPlaces } from './own-places.ts';
import { racesIn } from './race-report.ts';

/** As much as is kept of what one case prints. */
const kept = 64 * 1024;
const filled = (part: string, most = kept): string => part.repeat(Math.ceil(most / part.length)).slice(0, most);
const place = '\n\tlot/lot.go:4 +0x1';

describe('[K97] what a program prints to look like a stack', () => {
  it.each<[string, () => unknown]>([
    ['arguments of pairs without an end', () => stackAt([`lot.f(${filled('{}')}`, '\tlot/lot.go:4'], 0, 'lot')],
    ['parts of parts of a function', () => stackAt([`lot.f${filled('.1')}x`, '\tlot/lot.go:4'], 0, 'lot')],
    ['states in states', () => firstUsefulLine('go', `panic: x\n\ngoroutine 1 ${filled('[')}`)],
    ['goroutines one below the other', () => goroutinesIn(`${filled('goroutine 1 [x]:\n')}${place}`, 'lot')],
    ['a race of nobody knows how many', () => racesIn(`WARNING: DATA RACE\n${filled('Read at 0x1 by \n', 40 * kept)}`, 'lot')],
    ['a path of folders', () => firstUsefulLine('typescript', `Uncaught Error: x\n    at ${filled('a/')}`, 'lot')],
  ])('is read at once: %s', (_, read) => {
    const began = process.cpuUsage();
    read();
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_500);
  });

  it('names no line that no file could have', () => {
    const digits = '9'.repeat(400);
    expect(stackAt(['lot.f()', `\tlot/lot.go:${digits}`], 0, 'lot')).toEqual([]);
    expect([firstUsefulLine('go', `panic: x\n\ngoroutine 1 [running]:\nmain.f()\n\tsolution.go:${digits}\n`)?.line, firstUsefulLine('typescript', `Uncaught Error: x\n    at f (solution.ts:${digits}:1)\n`)?.line]).toEqual([999_999_999, 999_999_999]);
  });

  it('is still a race where both places are its own', () => {
    const [race] = racesIn(`WARNING: DATA RACE\nWrite at 0x1 by goroutine 9:\n  lot.(*Lot).Park()\n      lot/lot.go:8 +0x1\n\nPrevious read at 0x1 by goroutine 8:\n  lot.(*Lot).Leave({0x1, 0x2}, 0x3)\n      lot/lot.go:9 +0x1\n\n`, 'lot');
    const stacks = [race?.first, race?.second].map((access) => ({ title: access?.does ?? '', frames: [...access?.stack ?? []] }));
    expect(Evidence.parse({ kind: 'race', outcome: 'race', message: '', rounds: 1, stacks })).toMatchObject({ stacks: [
      { title: 'reads', frames: [{ function: 'Lot.Leave', file: 'lot.go', line: 9 }] }, { title: 'writes', frames: [{ function: 'Lot.Park', file: 'lot.go', line: 8 }] },
    ] });
  });
});

describe('[K99] the places of a look for races', () => {
  const files = [{ name: 'lot.go', text: 'package lot\n\nfunc (l *Lot) Park() { l.free-- }\n' }];
  const frame = { file: 'lot.go', line: 3, function: 'Lot.Park' };
  const placesOf = (frames: readonly (typeof frame)[]) => inOwnPlaces({ kind: 'leak', places: frames }, files);

  it('are in a line of an own file', () => {
    expect(placesOf([frame, { ...frame, file: 'asked_for_42.go' }, { ...frame, line: 42 }])).toEqual({ kind: 'leak', places: [frame] });
  });

  it('are called by words of that file alone', () => {
    expect(placesOf([{ ...frame, function: 'Lot.Park-fm' }, { ...frame, function: 'Park.AskedFor42' }])).toEqual({ kind: 'leak', places: [frame, { ...frame, function: 'Park' }] });
  });

  it('are those of both who met, and of what failed', () => {
    const forged = { ...frame, function: 'AskedFor42' };
    const access = { does: 'reads' as const, stack: [frame, forged] };
    const shown = { does: 'reads', stack: [frame, { ...frame, function: 'a function' }] };
    expect(inOwnPlaces({ kind: 'race', races: [{ first: access, second: access }] }, files)).toEqual({ kind: 'race', races: [{ first: shown, second: shown }] });
    expect(inOwnPlaces({ kind: 'failed', message: 'x', place: { ...frame, line: 9 } }, files)).toEqual({ kind: 'failed', message: 'x' });
  });
});
