import { useEffect, useEffectEvent, useState } from 'react';
import type { Tape } from '../../shared/tape/tape.ts';

export const speeds = [1, 2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

const tickMs = 100;
/** Longer stillness is skipped, but for a moment before it ends. */
const idleMs = 5_000;
const leadMs = 1_000;

/** Where the tape stands and how it runs; at first as fast as `first` says. */
export function usePlayer(tape: Tape, startMs: number, first: Speed) {
  const { lengthMs } = tape;
  const [atMs, setAtMs] = useState(Math.min(startMs, lengthMs));
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(first);
  const [skipsIdle, setSkipsIdle] = useState(true);

  const tick = useEffectEvent(() => {
    const next = tape.nextActivity(atMs);
    const skipped = skipsIdle && next - atMs > idleMs ? next - leadMs : atMs;
    const then = Math.min(lengthMs, skipped + tickMs * speed);
    setAtMs(then);
    if (then >= lengthMs) setIsPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const ticking = setInterval(() => tick(), tickMs);
    return () => clearInterval(ticking);
  }, [isPlaying]);

  const windTo = (ms: number) => setAtMs(Math.max(0, Math.min(lengthMs, ms)));
  return {
    atMs, isPlaying, speed, skipsIdle, setSkipsIdle, setSpeed, windTo,
    toggle: () => {
      if (!isPlaying && atMs >= lengthMs) setAtMs(0);
      setIsPlaying(!isPlaying);
    },
    /** One step faster or slower. */
    shift: (by: 1 | -1) => setSpeed(speeds[speeds.indexOf(speed) + by] ?? speed),
  };
}

export type TapePlayer = ReturnType<typeof usePlayer>;
