import { beforeEach, expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useTapedSound, type TapedMoment } from './use-taped-sound.ts';

class SilentAudio extends EventTarget {
  src = '';
  currentTime = 0;
  playbackRate = 1;
  play = async (): Promise<void> => undefined;
  pause = (): void => undefined;
}
let audio: SilentAudio;

beforeEach(() => {
  audio = new SilentAudio();
  globalThis.Audio = function one() { return audio; } as unknown as typeof Audio;
});

const moment = (id: string): TapedMoment => ({ roundId: 'round', sound: { id, part: 0, fromMs: 0, ms: 5_000 } as TapedMoment['sound'], atMs: 1_000, isPlaying: true, speed: 1 });

test('[V61] a recording that cannot be played says so, and says nothing of the next one', () => {
  const { result, rerender } = renderHook(useTapedSound, { initialProps: moment('one') });
  act(() => void audio.dispatchEvent(new Event('error')));
  expect(result.current).toMatch(/^The browser cannot play this recording/);
  rerender(moment('other'));
  expect(result.current).toBeUndefined();
});
