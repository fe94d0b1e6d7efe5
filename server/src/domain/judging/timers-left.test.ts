import { describe, expect, it } from '@jest/globals';
import { timersLeft } from './timers-left.ts';

const interval = 'Left running: setInterval of 60000 ms\n    at Array.forEach (<anonymous>)\n    at new Lot (spots/lot.ts:14:5)\n    at Lot.park (index.ts:3:1)\n';

describe('[K13] timers that scripts left running', () => {
  it('are warnings where they were set, in a sentence of their kind', () => {
    expect(timersLeft([`printed\n${interval}`, 'Left running: setTimeout of 5 ms\n    at hold (lot.ts:2)\n'])).toEqual([
      { severity: 'warning', file: 'spots/lot.ts', line: 14, column: 5, message: 'A script ended while this interval of 60000 ms was still running. Clear it where its work ends, or unref() it where it may be cut off.' },
      { severity: 'warning', file: 'lot.ts', line: 2, column: 1, message: 'A script ended while this timer of 5 ms was still waiting. Clear it where its work ends, or unref() it where it may be cut off.' },
    ]);
  });

  it('are told once for each place, and five at most', () => {
    expect(timersLeft([interval, interval])).toHaveLength(1);
    expect(timersLeft([Array.from({ length: 9 }, (_, i) => `Left running: setTimeout of 1 ms\n    at f (lot.ts:${i + 1}:1)\n`).join('')])).toHaveLength(5);
  });

  it.each([
    ['no place', 'Left running: setTimeout of 5 ms\nprinted (lot.ts:2:1)\n'],
    ['a place that is the judge\'s', 'Left running: setTimeout of 5 ms\n    at f (node:internal/timers:2:1)\n'],
    ['a line that only looks so', ' Left running: setTimeout of 5 ms\n    at f (lot.ts:2:1)\nLeft running: setTimeout of many ms\n    at f (lot.ts:2:1)\n'],
    ['silence', ''],
  ])('are none with %s', (_, stderr) => {
    expect(timersLeft([stderr])).toEqual([]);
  });
});
