import type { Frame } from './frames.ts';

/** Frames between a socket that pushes and a reader that pulls. */
export interface FrameQueue {
  push(frame: Frame): void;
  /** No frame comes after those that wait; with a cause, reading past them throws it. */
  end(cause?: Error): void;
  /** The next frame; undefined at the end. */
  next(): Promise<Frame | undefined>;
  /** What the waiting frames take in memory, about. */
  waitingBytes(): number;
}

/** An empty frame takes room too, or a stream of them would fill the memory unseen. */
const FRAME_OVERHEAD_BYTES = 256;
const BATCH = 1000;

export function createFrameQueue(): FrameQueue {
  let frames: Frame[] = [];
  let read = 0;
  let bytes = 0;
  let ended = false;
  let cause: Error | undefined;
  let wake: (() => void) | undefined;

  function take(): Frame | undefined {
    const frame = frames[read];
    if (!frame) return undefined;
    bytes -= sizeOf(frame);
    read += 1;
    // What was read is let go of in batches: taking each from the front of a long list would move all that follow.
    if (read === frames.length || read === BATCH) {
      frames = frames.slice(read);
      read = 0;
    }
    return frame;
  }

  const changed = (): void => {
    wake?.();
    wake = undefined;
  };
  return {
    push(frame) {
      // A socket may still push what it had when its stream was found to be broken.
      if (ended) return;
      frames.push(frame);
      bytes += sizeOf(frame);
      changed();
    },
    end(why) {
      if (ended) return;
      ended = true;
      cause = why;
      changed();
    },
    async next() {
      while (read === frames.length && !ended) await new Promise<void>((resolve) => { wake = resolve; });
      const frame = take();
      if (!frame && cause) throw cause;
      return frame;
    },
    waitingBytes: () => bytes,
  };
}

function sizeOf({ payload }: Frame): number {
  return payload.length + FRAME_OVERHEAD_BYTES;
}
