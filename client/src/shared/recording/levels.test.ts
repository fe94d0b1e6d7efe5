import { expect, test } from '@jest/globals';
import { createLevelTrack, levelOf } from './levels.ts';

test.each([['silence', 0, 0], ['full scale', 1, 100], ['a tenth of it', 0.1, 80], ['speech', 0.03, 70], ['a millionth', 1e-6, 0]])('[V18] the level of %s', (_name, amplitude, level) => {
  expect(levelOf(new Float32Array(64).fill(amplitude))).toBe(level);
});

test('[V18] has one level for every twentieth of a second, also when the page looks seldom', () => {
  const track = createLevelTrack();
  track.hear(70, 60);
  track.hear(10, 99);
  track.hear(20, 240);
  expect([...track.take()]).toEqual([70, 20, 20, 20]);
  expect([...track.take()]).toEqual([]);
});

test('[V18] what is more than a piece carries goes with the next one', () => {
  const track = createLevelTrack();
  track.hear(5, 60 * 50);
  expect([track.take().length, track.take().length]).toEqual([50, 10]);
});
