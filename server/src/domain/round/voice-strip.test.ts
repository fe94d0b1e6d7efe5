import { describe, expect, it } from '@jest/globals';
import { voiceStrip } from './voice-strip.ts';

const levelMs = 1_000;
const loud = (count: number) => Array.from({ length: count }, () => 80);
const quiet = (count: number) => Array.from({ length: count }, () => 20);

describe('the strip of a voice', () => {
  it('[D81] says of each part how much of it was spoken, and nothing where nobody listened', () => {
    const strip = voiceStrip([{ fromMs: 25_000, levels: [...loud(50), ...quiet(25)] }], { lengthMs: 200_000, levelMs, parts: 4 });
    expect(strip).toMatchObject({ parts: [100, 50, null, null], spokenPercent: 67, listenedMs: 75_000, silences: [] });
  });

  it('[D81] names the three longest silences of a minute and more, in the order they came', () => {
    const levels = [70, 59, 90, 61, 120].flatMap((silent) => [...loud(40), ...quiet(silent)]);
    const { silences } = voiceStrip([{ fromMs: 10_000, levels }], { lengthMs: 1_000_000, levelMs, parts: 10 });
    expect(silences).toEqual([{ atMs: 50_000, ms: 70_000 }, { atMs: 259_000, ms: 90_000 }, { atMs: 490_000, ms: 120_000 }]);
  });

  it('[D81] a round nobody listened to has nothing spoken in it', () => {
    expect(voiceStrip([], { lengthMs: 10, levelMs, parts: 2 })).toEqual({ parts: [null, null], spokenPercent: 0, listenedMs: 0, silences: [] });
  });
});
