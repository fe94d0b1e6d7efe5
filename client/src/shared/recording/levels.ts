import { limits } from '@dayseven/contracts/limits';

/** Silence, of a hundred decibels below full scale and less, is 0; full scale is 100. */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length);
  return power === 0 ? 0 : Math.round(Math.min(100, Math.max(0, 100 + 10 * Math.log10(power))));
}

/** How loud it was, twenty times a second, however seldom the page gets to look. */
export interface LevelTrack {
  /** What is heard at a moment of the recording; it stands for all the time since the last look. */
  hear(level: number, atMs: number): void;
  /** The next levels, no more than one piece carries. */
  take(): Uint8Array;
  /** How many wait to be taken. */
  waiting(): number;
}

export function createLevelTrack(): LevelTrack {
  let heard = 0;
  let waiting: number[] = [];
  return {
    hear(level, atMs) {
      for (const until = Math.floor(atMs / limits.recordingLevelMs); heard < until; heard += 1) waiting.push(level);
    },
    take() {
      const taken = waiting.slice(0, limits.recordingLevelsPerChunk);
      waiting = waiting.slice(taken.length);
      return Uint8Array.from(taken);
    },
    waiting: () => waiting.length,
  };
}
