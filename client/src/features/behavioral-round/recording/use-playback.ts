import { useEffect, useState } from 'react';

export interface Playback {
  readonly isPlaying: boolean;
  /** Seconds. */
  readonly at: number;
  readonly length: number;
  /** Where the sound stands, in seconds, which may be ahead of what is shown. */
  readonly now: () => number;
  readonly failure: string | undefined;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly seek: (seconds: number) => void;
  /** Goes on by so many seconds, or back: from where the sound stands, which may be ahead of what is shown. */
  readonly skip: (by: number) => void;
}

/** Voices are understood up to twice their speed; their pitch stays. */
export const speeds = [0.75, 1, 1.25, 1.5, 2] as const;
export type Speed = (typeof speeds)[number];

export interface ToPlay {
  readonly address: string;
  /** Stands for its length until the sound says so itself. */
  readonly expected: number;
}

const unplayable = 'The browser cannot play this recording; save the sound and play it with another program.';

/** What plays on this page: two voices at once are none. */
let heardNow: HTMLAudioElement | undefined;

/** Sound that is played, and what is known of it. */
export function usePlayback({ address, expected }: ToPlay): Playback {
  const [audio] = useState(() => Object.assign(new Audio(), { preload: 'metadata', src: address }));
  const [isPlaying, setIsPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(expected);
  const [failure, setFailure] = useState<string>();
  const [speed, setSpeed] = useState<Speed>(1);
  useEffect(() => {
    const heard: Readonly<Record<string, () => void>> = {
      play: () => {
        if (heardNow !== audio) heardNow?.pause();
        heardNow = audio;
        setIsPlaying(true);
      },
      pause: () => setIsPlaying(false),
      timeupdate: () => setAt(audio.currentTime),
      seeking: () => setAt(audio.currentTime),
      durationchange: () => { if (Number.isFinite(audio.duration)) setLength(audio.duration); },
      error: () => setFailure(unplayable),
    };
    for (const [event, hear] of Object.entries(heard)) audio.addEventListener(event, hear);
    return () => {
      for (const [event, hear] of Object.entries(heard)) audio.removeEventListener(event, hear);
      audio.pause();
    };
  }, [audio]);
  const seek = (seconds: number) => seekTo(audio, Math.max(0, Math.min(length, seconds)));
  return {
    isPlaying, at, length, failure, speed, seek,
    now: () => audio.currentTime,
    setSpeed(next) {
      setPace(audio, next);
      setSpeed(next);
    },
    toggle() {
      if (isPlaying) audio.pause();
      else audio.play().catch(() => setFailure(unplayable));
    },
    skip: (by) => seek(audio.currentTime + by),
  };
}

function seekTo(audio: HTMLAudioElement, seconds: number): void {
  audio.currentTime = seconds;
}

function setPace(audio: HTMLAudioElement, speed: Speed): void {
  audio.playbackRate = speed;
}
