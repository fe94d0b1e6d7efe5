import type { Duplex } from 'node:stream';
import { createDemultiplexer } from '../../server/src/adapters/docker/demultiplex.ts';
import { createFrameReader } from '../../server/src/adapters/docker/frames.ts';

/** When it strikes: at the host's first words, at the compiler's answer, or at the last frame of a job. */
export type Moment = 'compile' | 'run' | 'end';

export interface StreamTrouble {
  readonly at: Moment;
  readonly how: 'truncate' | 'vanish' | 'garbage' | 'drip';
}

export interface TroubledStream {
  readonly host: Duplex;
  readonly container: Duplex;
  /** Asked once, with the first words of the host. */
  readonly troubleOf: (said: Buffer) => StreamTrouble | undefined;
  /** Kills the container under the stream. */
  readonly vanish: () => void;
}

const FRAME_OF: Readonly<Record<'run' | 'end', number>> = { run: 2, end: 6 };
const unbounded = { bytes: Infinity, frames: Infinity };
/** More pieces of one byte than any budget has. */
const DRIPS = 4_100_000;
const DRIPS_AT_ONCE = 50_000;

/** Joins a host and a container, and breaks what is between them. */
export function createTroubledStream({ host, container, troubleOf, vanish }: TroubledStream): void {
  const demultiplex = createDemultiplexer(unbounded);
  const read = createFrameReader({ bytes: Infinity, count: Infinity });
  let said = Buffer.alloc(0);
  let trouble: StreamTrouble | undefined;

  const hangUp = (): void => {
    host.destroy();
    container.destroy();
  };
  const strikes: Readonly<Record<StreamTrouble['how'], (chunk: Buffer) => void>> = {
    truncate: (chunk) => { host.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), hangUp); },
    vanish,
    garbage: () => { host.write(Buffer.alloc(1024 * 1024, 'HTTP/1.1 500 Internal Server Error\r\n')); },
    drip: () => void drip(host),
  };

  host.on('data', (bytes: Buffer) => {
    container.write(bytes);
    if (trouble) return;
    said = Buffer.concat([said, bytes]);
    trouble = troubleOf(said);
    if (trouble?.at === 'compile' && trouble.how !== 'truncate') strikes[trouble.how](bytes);
  });
  container.on('data', (chunk: Buffer) => {
    const kinds = demultiplex(chunk).flatMap(({ stream, bytes }) => (stream === 'stdout' ? read(bytes).map(({ kind }) => kind) : []));
    if (trouble && strikesAt(trouble, kinds)) strikes[trouble.how](chunk);
    else host.write(chunk);
  });
  for (const [one, other] of [[host, container], [container, host]] as const) {
    one.on('error', () => other.destroy());
    one.on('end', () => other.end());
    one.on('close', () => other.destroy());
  }
}

function strikesAt({ at, how }: StreamTrouble, kinds: readonly number[]): boolean {
  return at === 'compile' ? how === 'truncate' : kinds.includes(FRAME_OF[at]);
}

async function drip(host: Duplex): Promise<void> {
  const piece = Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 0x21]);
  const many = Buffer.concat(Array.from({ length: DRIPS_AT_ONCE }, () => piece));
  for (let sent = 0; sent < DRIPS && !host.destroyed; sent += DRIPS_AT_ONCE) await new Promise((resolve) => { host.write(many, resolve); });
}
