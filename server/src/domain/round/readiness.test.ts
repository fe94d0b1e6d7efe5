import { describe, expect, it } from '@jest/globals';
import { readinessOf, type PastRound } from './readiness.ts';

const met: PastRound = { verdicts: ['accepted', 'accepted'] };
const half: PastRound = { verdicts: ['accepted', 'wrong-answer'] };
const unwritten: PastRound = { verdicts: ['accepted', undefined] };

describe('readiness', () => {
  it.each<[string, readonly PastRound[], object]>([
    ['no round yet', [], { met: 0, of: 0, needed: 2 }],
    ['one met', [met], { met: 1, of: 1, needed: 1 }],
    ['two met', [met, met], { met: 2, of: 2, needed: 0 }],
    ['one of three, the newest', [met, half, unwritten], { met: 1, of: 3, needed: 1 }],
    ['one of three, the oldest, which the next round pushes out', [half, half, met], { met: 1, of: 3, needed: 2 }],
    ['two of three', [half, met, met], { met: 2, of: 3, needed: 0 }],
    ['older rounds are not looked at', [half, half, half, met, met], { met: 0, of: 3, needed: 2 }],
    ['a round of no problem meets nothing', [{ verdicts: [] }], { met: 0, of: 1, needed: 2 }],
  ])('[R46] %s', (_what, rounds, readiness) => {
    expect(readinessOf(rounds)).toEqual(readiness);
  });
});
