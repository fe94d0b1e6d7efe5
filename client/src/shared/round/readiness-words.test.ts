import { describe, expect, it } from '@jest/globals';
import { readinessWords } from './readiness-words.ts';

describe('readiness', () => {
  it('[R46] [D71] is said by rounds met and rounds needed', () => {
    expect(readinessWords('dsa', { met: 1, of: 3, needed: 1 })).toBe('Both problems accepted in time: met in 1 of your last 3 full rounds. Our bar is two of three: 1 more round needed.');
    expect(readinessWords('dsa', { met: 0, of: 1, needed: 2 })).toBe('Both problems accepted in time: not met in your only full round. Our bar is two of three: 2 more rounds needed.');
    expect(readinessWords('dsa', { met: 2, of: 2, needed: 0 })).toBe('Both problems accepted in time: met in 2 of your last 2 full rounds. That is our bar for the DSA round: two of three.');
    expect(readinessWords('design', { met: 1, of: 2, needed: 1 })).toBe('Two thirds of the points shown: met in 1 of your last 2 full design rounds. Our bar is two of three: 1 more round needed.');
  });

  it('[K74] is said of machine-coding rounds', () => {
    expect(readinessWords('machine-coding', { met: 2, of: 3, needed: 0 })).toBe('Levels 1 and 2 passed in time: met in 2 of your last 3 full machine-coding rounds. That is our bar for the machine-coding round: two of three.');
  });

  it('[V39] is said of behavioral rounds', () => {
    expect(readinessWords('behavioral', { met: 0, of: 1, needed: 2 })).toBe('Every question answered in its minutes, none rated as no: not met in your only full behavioral round. Our bar is two of three: 2 more rounds needed.');
  });
});
