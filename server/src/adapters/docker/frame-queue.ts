import type { Frame } from './frames.ts';

/** Frames between a socket that pushes and a reader that pulls. */
export interface FrameQueue {
  push(frame: Frame): void;
  /** No frame comes after those that wait; with a cause, reading past them throws it. */
  end(cause?: Error): void;
  /** The next frame; undefined at the end. */
  next(): Promise<Frame | undefined>;
  waitingBytes(): number;
}

export function createFrameQueue(): FrameQueue {
  const frames: Frame[] = [];
  let bytes = 0;
  let ended = false;
  let cause: Error | undefined;
  let wake: (() => void) | undefined;

  const changed = (): void => {
    wake?.();
    wake = undefined;
  };
  return {
    push(frame) {
      frames.push(frame);
      bytes += frame.payload.length;
      changed();
    },
    end(why) {
      if (ended) return;
      ended = true;
      cause = why;
      changed();
    },
    async next() {
      while (frames.length === 0 && !ended) await new Promise<void>((resolve) => { wake = resolve; });
      const frame = frames.shift();
      bytes -= frame?.payload.length ?? 0;
      if (!frame && cause) throw cause;
      return frame;
    },
    waitingBytes: () => bytes,
  };
}
