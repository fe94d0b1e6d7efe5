import { describe, expect, it } from '@jest/globals';
import { peaksOf, speechOf } from './speech.ts';

const levelMs = 50;
const seconds = (count: number, level: number): number[] => Array.from({ length: count * 20 }, (_none, at) => level + (at % 3));

describe('what the loudness of an answer says', () => {
  it('[V20] how much was spoken, and the pauses between words, the longest named', () => {
    const levels = [...seconds(1, 35), ...seconds(4, 70), ...seconds(2, 35), ...seconds(5, 72), ...seconds(3, 36), ...seconds(4, 69), ...seconds(1, 35)];
    expect(speechOf(levels, levelMs)).toEqual({ spokenPercent: 65, pauses: [{ fromMs: 5_000, ms: 2_000 }, { fromMs: 12_000, ms: 3_000 }], longest: { fromMs: 12_000, ms: 3_000 } });
  });

  it('[V20] a loud room moves the line between speech and silence', () => {
    expect(speechOf([...seconds(4, 80), ...seconds(2, 55), ...seconds(4, 80)], levelMs)).toMatchObject({ spokenPercent: 80, pauses: [{ fromMs: 4_000, ms: 2_000 }] });
  });

  it.each([
    ['a breath', [...seconds(2, 70), 35, 35, 35, ...seconds(2, 70)], { spokenPercent: 100, pauses: [] }],
    ['silence alone', seconds(5, 20), { spokenPercent: 0, pauses: [] }],
    ['one steady voice', seconds(5, 70), { spokenPercent: 100, pauses: [] }],
    ['nothing', [], { spokenPercent: 0, pauses: [] }],
  ])('[V20] %s is no pause', (_name, levels, speech) => expect(speechOf(levels, levelMs)).toEqual(speech));
});

it('[V20] a waveform has the loudest of each part', () => {
  expect(peaksOf([1, 5, 2, 3, 9, 4], 3)).toEqual([5, 3, 9]);
  expect(peaksOf([1, 2], 3)).toEqual([1, 2]);
});
