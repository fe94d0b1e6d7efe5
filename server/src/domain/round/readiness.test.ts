import { describe, expect, it } from '@jest/globals';
import { meetsDesignBar, meetsDsaBar, meetsMachineBar, readinessOf } from './readiness.ts';

const [met, half, unwritten] = [['accepted', 'accepted'], ['accepted', 'wrong-answer'], ['accepted', undefined]] as const;

describe('readiness', () => {
  it.each<[string, readonly Parameters<typeof meetsDsaBar>[0][], object]>([
    ['no round yet', [], { met: 0, of: 0, needed: 2 }],
    ['one met', [met], { met: 1, of: 1, needed: 1 }],
    ['two met', [met, met], { met: 2, of: 2, needed: 0 }],
    ['one of three, the newest', [met, half, unwritten], { met: 1, of: 3, needed: 1 }],
    ['one of three, the oldest, which the next round pushes out', [half, half, met], { met: 1, of: 3, needed: 2 }],
    ['two of three', [half, met, met], { met: 2, of: 3, needed: 0 }],
    ['older rounds are not looked at', [half, half, half, met, met], { met: 0, of: 3, needed: 2 }],
    ['a round of no problem meets nothing', [[]], { met: 0, of: 1, needed: 2 }],
  ])('[R46] %s', (_what, rounds, readiness) => {
    expect(readinessOf(rounds.map(meetsDsaBar))).toEqual(readiness);
  });

  it.each([[0, 0, false], [0, 3, false], [1, 3, false], [2, 3, true], [9, 14, false], [10, 14, true]])('[D71] %d of %d points meet the bar of a design round: %s', (shown, points, isMet) => {
    expect(meetsDesignBar({ shown, points })).toBe(isMet);
  });

  it.each([[0, false], [1, false], [2, true], [3, true]])('[K74] %d levels passed meet the bar of a machine-coding round: %s', (passed, isMet) => {
    expect(meetsMachineBar({ passed })).toBe(isMet);
  });
});
