import { describe, expect, it } from '@jest/globals';
import { BrokenStream, createDemultiplexer } from './demultiplex.ts';

function framed(stream: number, text: string): Buffer {
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(text.length, 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

const plenty = { bytes: 1e9, frames: 1e9 };
const texts = (pieces: ReturnType<ReturnType<typeof createDemultiplexer>>, stream: string): string =>
  pieces.filter((piece) => piece.stream === stream).map(({ bytes }) => bytes.toString()).join('');

describe('[J20] Docker\'s stream is taken apart', () => {
  const whole = Buffer.concat([framed(1, 'out'), framed(2, 'error'), framed(1, ''), framed(1, 'put')]);

  it.each([1, 2, 7, 8, 9, 1000])('in chunks of %i bytes', (size) => {
    const demultiplex = createDemultiplexer(plenty);
    const pieces = [];
    for (let at = 0; at < whole.length; at += size) pieces.push(...demultiplex(whole.subarray(at, at + size)));
    expect(texts(pieces, 'stdout')).toBe('output');
    expect(texts(pieces, 'stderr')).toBe('error');
  });

  it('with a megabyte of frames of one byte in one chunk', () => {
    const many = Buffer.concat(Array.from({ length: 120_000 }, () => framed(1, 'x')));
    expect(createDemultiplexer(plenty)(many)).toHaveLength(120_000);
  });

  it('whose truncated end gives what is there', () => {
    expect(texts(createDemultiplexer(plenty)(framed(1, 'whole').subarray(0, 10)), 'stdout')).toBe('wh');
  });

  it('no further than its bytes', () => {
    const demultiplex = createDemultiplexer({ bytes: 20, frames: 10 });
    demultiplex(framed(1, 'x'.repeat(12)));
    expect(() => demultiplex(Buffer.from([1]))).toThrow(BrokenStream);
  });

  it('no further than its frames', () => {
    const demultiplex = createDemultiplexer({ bytes: 1000, frames: 2 });
    demultiplex(Buffer.concat([framed(1, 'x'), framed(1, 'x')]));
    expect(() => demultiplex(framed(1, 'x'))).toThrow(BrokenStream);
  });

  it('and refused when it is none', () => {
    expect(() => createDemultiplexer(plenty)(Buffer.from('HTTP/1.1 500 oh no'))).toThrow(BrokenStream);
  });
});
