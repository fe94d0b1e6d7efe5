import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import { createDemultiplexer } from './demultiplex.ts';
import type { Budget } from './demultiplex.ts';
import { createFrameQueue } from './frame-queue.ts';
import { createFrameReader } from './frames.ts';
import type { Frame, FrameLimits } from './frames.ts';

/** A conversation with what runs as PID 1 of a started container. */
export interface Channel {
  /** Sends a frame, and waits while the container is not reading. */
  send(frame: Buffer): Promise<void>;
  /** The next frame; undefined when the conversation is over. @throws SandboxFault when the stream broke. */
  next(): Promise<Frame | undefined>;
  /** Ends the conversation from our side. */
  close(): void;
  /** Settles when the conversation is over, whoever ended it. */
  readonly over: Promise<void>;
}

export interface ChannelLimits {
  readonly budget: Budget;
  readonly frames: FrameLimits;
}

/** Frames waiting to be judged; above this the container waits. */
const WAITING_BYTES = 8 * 1024 * 1024;
const LAST_WORDS_CHARS = 2000;

/** Speaks the protocol's frames over an attached stream. */
export function openChannel(stream: Duplex, { budget, frames }: ChannelLimits): Channel {
  const demultiplex = createDemultiplexer(budget);
  const read = createFrameReader(frames);
  const queue = createFrameQueue();
  let lastWords = '';

  const broken = (cause: unknown): void => {
    const said = lastWords === '' ? '' : ` It said: ${lastWords.trim()}`;
    queue.end(new SandboxFault(`The stream of a container broke.${said}`, { cause }));
    stream.destroy();
  };
  const take = (chunk: Buffer): void => {
    for (const { stream: from, bytes } of demultiplex(chunk)) {
      if (from === 'stderr') lastWords = (lastWords + bytes.toString()).slice(-LAST_WORDS_CHARS);
      else for (const frame of read(bytes)) queue.push(frame);
    }
    if (queue.waitingBytes() > WAITING_BYTES) stream.pause();
  };

  stream.on('data', (chunk: Buffer) => {
    try {
      take(chunk);
    } catch (error) {
      broken(error);
    }
  });
  stream.on('error', broken);
  stream.on('end', () => stream.destroy());
  const over = new Promise<void>((resolve) => {
    stream.on('close', () => {
      queue.end(lastWords === '' ? undefined : new SandboxFault(`A container ended early. It said: ${lastWords.trim()}`));
      resolve();
    });
  });

  return {
    async send(frame) {
      if (stream.destroyed) throw new SandboxFault('A container is gone.');
      if (stream.write(frame)) return;
      await Promise.race([once(stream, 'drain'), over]);
    },
    async next() {
      const frame = await queue.next();
      if (stream.isPaused() && queue.waitingBytes() <= WAITING_BYTES) stream.resume();
      return frame;
    },
    close: () => { stream.destroy(); },
    over,
  };
}
