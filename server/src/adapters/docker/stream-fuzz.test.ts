import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Duplex } from 'node:stream';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import { openChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import { BrokenStream, createDemultiplexer } from './demultiplex.ts';
import { createFrameReader, encodeFrame } from './frames.ts';
import type { Frame } from './frames.ts';
import { readCompilerFrame, readSupervisorFrame } from './supervisor-frames.ts';

// Twelve frames of 305 bytes, cut into single bytes with a word after each, are 7,320 pieces of 9 bytes.
const roomy = { budget: { bytes: 80_000, frames: 8_000 }, frames: { bytes: 300, count: 100 } };
const limits = { budget: { bytes: 20_000, frames: 500 }, frames: { bytes: 300, count: 100 } };

const payload = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.json({ maxDepth: 2 }).map((text) => new TextEncoder().encode(text)));
const frame = fc.record({ kind: fc.nat(9), payload }).map(({ kind, payload: bytes }): Frame => ({ kind, payload: Buffer.from(bytes).subarray(0, 300) }));
const frames = fc.array(frame, { maxLength: 12 });
/** Lengths of pieces, used again from the first when all are used up. */
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

/** As much as may be sent, cut as finely as may be. */
const longest: [Frame[], number[], number[]] = [Array.from({ length: 12 }, () => ({ kind: 0, payload: Buffer.alloc(300) })), [1], [1]];

function cut(bytes: Buffer, by: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = by[turn % by.length] ?? 1;
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

function piece(stream: 1 | 2, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(bytes.length, 4);
  return Buffer.concat([header, bytes]);
}

/** The frames on stdout in pieces of these lengths, with a word on stderr after each. */
function attached(sent: readonly Frame[], by: readonly number[]): Buffer {
  const bytes = Buffer.concat(sent.map(({ kind, payload: own }) => encodeFrame(kind, own)));
  return Buffer.concat(cut(bytes, by).flatMap((part) => [piece(1, part), piece(2, Buffer.from('!'))]));
}

/** What a host makes of a stream that comes in these chunks; of a broken one what came before. */
function read(chunks: readonly Buffer[], its = limits): { readonly frames: Frame[]; readonly words: string; readonly broken: boolean } {
  const demultiplex = createDemultiplexer(its.budget);
  const reader = createFrameReader(its.frames);
  const seen: Frame[] = [];
  let words = '';
  try {
    for (const chunk of chunks) {
      for (const { stream, bytes } of demultiplex(chunk)) {
        if (stream === 'stderr') words += bytes.toString();
        else seen.push(...reader(bytes));
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenStream)) throw error;
    return { frames: seen, words, broken: true };
  }
  return { frames: seen, words, broken: false };
}

type Mutation = { readonly at: number; readonly how: 'flip' | 'drop' | 'double' | 'end'; readonly bits: number };
const mutations = fc.array(fc.record<Mutation>({ at: fc.nat(2000), how: fc.constantFrom('flip', 'drop', 'double', 'end'), bits: fc.integer({ min: 1, max: 255 }) }), { minLength: 1, maxLength: 4 });

function mutated(bytes: Buffer, by: readonly Mutation[]): Buffer {
  return by.reduce((now, { at: anywhere, how, bits }) => {
    const at = now.length === 0 ? 0 : anywhere % now.length;
    const [before, here, after] = [now.subarray(0, at), now.subarray(at, at + 1), now.subarray(at + 1)];
    if (how === 'end') return before;
    if (how === 'drop') return Buffer.concat([before, after]);
    if (how === 'double') return Buffer.concat([before, here, here, after]);
    return Buffer.concat([before, here.map((byte) => byte ^ bits), after]);
  }, bytes);
}

describe('[S22] an attached stream', () => {
  it('gives the same frames however it is cut into pieces and chunks', () => {
    fc.assert(fc.property(frames, lengths, lengths, (sent, pieces, chunks) => {
      const stream = attached(sent, pieces);
      const seen = read(cut(stream, chunks), roomy);
      expect(seen).toEqual({ frames: sent, words: '!'.repeat(seen.words.length), broken: false });
      expect(seen.words.length).toBe(cut(Buffer.concat(sent.map(({ kind, payload: own }) => encodeFrame(kind, own))), pieces).length);
    }), { examples: [longest] });
  });

  it('that is damaged gives frames within their limits or is broken, and nothing else is thrown', () => {
    fc.assert(fc.property(frames, lengths, mutations, (sent, by, damage) => {
      const stream = mutated(attached(sent, by), damage);
      const seen = read(cut(stream, by));
      const kept = seen.frames.reduce((sum, one) => sum + 5 + one.payload.length, 0);
      expect(kept).toBeLessThanOrEqual(stream.length);
      expect(seen.frames.every((one) => one.payload.length <= limits.frames.bytes)).toBe(true);
    }), { numRuns: 1000 });
  });

  it('of any bytes at all is taken apart within its budgets', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), lengths, (bytes, by) => {
      expect(read(cut(Buffer.from(bytes), by)).frames.length).toBeLessThanOrEqual(limits.frames.count);
    }));
  });

  it('of more frames, pieces or bytes than its budget is broken, the frames within it read', () => {
    const empty = Buffer.concat(Array.from({ length: 101 }, () => encodeFrame(4)));
    expect(read([piece(1, empty)])).toMatchObject({ broken: true });
    expect(read([piece(1, empty.subarray(5))])).toMatchObject({ broken: false, frames: { length: 100 } });
    const drip = Array.from({ length: 501 }, () => piece(2, Buffer.from('!')));
    expect(read(drip)).toMatchObject({ broken: true, words: '!'.repeat(500) });
    expect(read([piece(2, Buffer.alloc(20_000))])).toMatchObject({ broken: true, words: '' });
  });

  it('says only what the protocol has, or is broken', () => {
    const orBroken = (parse: (from: Frame) => unknown) => (from: Frame): void => {
      try {
        parse(from);
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenStream);
      }
    };
    fc.assert(fc.property(frame, (any) => {
      orBroken(readSupervisorFrame)(any);
      orBroken(readCompilerFrame)(any);
    }), { numRuns: 1000 });
  });
});

/** A container whose stream says this and ends; `taken` tells how much of it was taken from the stream. */
function saying(chunks: readonly Buffer[], its = limits): { readonly channel: Channel; readonly taken: () => number } {
  let taken = 0;
  const left = [...chunks];
  const stream = new Duplex({
    readableHighWaterMark: 1,
    read() {
      const next = left.shift();
      if (next) taken += 1;
      this.push(next ?? null);
    },
    write: (_chunk, _encoding, done) => done(),
  });
  return { channel: openChannel(stream, its), taken: () => taken };
}

async function all(channel: Channel): Promise<{ readonly frames: Frame[]; readonly fault: unknown }> {
  const seen: Frame[] = [];
  try {
    for (;;) {
      const next = await channel.next();
      if (!next) return { frames: seen, fault: undefined };
      seen.push(next);
    }
  } catch (fault) {
    return { frames: seen, fault };
  }
}

describe('[S22] a channel', () => {
  it('over a damaged stream ends with a fault or the end, and nothing else', async () => {
    // What a socket still pushes after the break must not be read.
    const afterTheBreak: [Frame[], number[], Mutation[]] = [[{ kind: 0, payload: Buffer.alloc(0) }], [6], [{ at: 0, how: 'drop', bits: 1 }]];
    await fc.assert(fc.asyncProperty(frames, lengths, mutations, async (sent, by, damage) => {
      const chunks = cut(mutated(attached(sent, by), damage), by);
      const { frames: seen, fault } = await all(saying(chunks).channel);
      expect(seen).toEqual(read(chunks).frames);
      expect(fault === undefined || fault instanceof SandboxFault).toBe(true);
    }), { numRuns: 200, examples: [afterTheBreak] });
  });

  it('that nobody reads takes in no more than its room, of empty frames too', async () => {
    const chunk = piece(1, Buffer.concat(Array.from({ length: 1000 }, () => encodeFrame(4))));
    const wide = { budget: { bytes: Infinity, frames: Infinity }, frames: { bytes: 10, count: Infinity } };
    const { channel, taken } = saying(Array.from({ length: 200 }, () => chunk), wide);
    for (let turn = 0; turn < 1000; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(taken()).toBeLessThan(60);
    expect((await all(channel)).frames).toHaveLength(200_000);
  });
});
