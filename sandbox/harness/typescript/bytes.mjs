import { Malformed } from './descriptors.mjs';
import { bytesOf, copyInto, readUtf8, writeUtf8 } from './primordials.mjs';

const float = new Float64Array(1);
const floatBytes = new Uint8Array(float.buffer);

/** Reads the little endian numbers and strings of one input. */
export class Reader {
  constructor(bytes, length) {
    this.bytes = bytes;
    this.end = length;
    this.at = 0;
  }

  take(count) {
    const at = this.at;
    if (count > this.end - at) throw new Malformed('the input is shorter than the signature says');
    this.at = at + count;
    return at;
  }

  u8() {
    return this.bytes[this.take(1)];
  }

  flag() {
    const byte = this.u8();
    if (byte > 1) throw new Malformed('a flag is neither 0 nor 1');
    return byte === 1;
  }

  u16() {
    const at = this.take(2);
    return this.bytes[at] | (this.bytes[at + 1] << 8);
  }

  i32() {
    const at = this.take(4);
    const { bytes } = this;
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  }

  u32() {
    return this.i32() >>> 0;
  }

  int() {
    const low = this.u32();
    return this.i32() * 0x1_0000_0000 + low;
  }

  float() {
    const at = this.take(8);
    for (let i = 0; i < 8; i++) floatBytes[i] = this.bytes[at + i];
    return float[0];
  }

  string() {
    const length = this.u32();
    const at = this.take(length);
    return readUtf8(this.bytes, at, at + length);
  }

  finish() {
    if (this.at !== this.end) throw new Malformed('the input is longer than the signature says');
  }
}

/** The most an answer may take; whatever has no end stops here and is reported as too large. */
export const answerBound = 16 * 1024 * 1024;

export class TooLarge {}

/** Collects one answer behind four bytes kept for its length. */
export class Writer {
  constructor() {
    this.bytes = bytesOf(64 * 1024);
    this.at = 4;
  }

  restart() {
    this.at = 4;
  }

  room(count) {
    const { at } = this;
    const needed = at + count;
    if (needed > this.bytes.length) {
      if (needed > answerBound) throw new TooLarge();
      const larger = bytesOf(needed * 2);
      copyInto(larger, this.bytes);
      this.bytes = larger;
    }
    this.at = needed;
    return at;
  }

  u8(value) {
    this.bytes[this.room(1)] = value;
  }

  u32(value) {
    this.patch(this.room(4), value);
  }

  patch(at, value) {
    const { bytes } = this;
    bytes[at] = value;
    bytes[at + 1] = value >>> 8;
    bytes[at + 2] = value >>> 16;
    bytes[at + 3] = value >>> 24;
  }

  /** A safe integer as 64 bits, two's complement. */
  int(value) {
    const high = (value - (value % 0x1_0000_0000)) / 0x1_0000_0000;
    const low = value % 0x1_0000_0000;
    this.u32(low >>> 0);
    this.u32(low < 0 ? high - 1 : high);
  }

  float(value) {
    float[0] = value;
    const at = this.room(8);
    for (let i = 0; i < 8; i++) this.bytes[at + i] = floatBytes[i];
  }

  string(text) {
    const start = this.room(4 + text.length * 3);
    const written = writeUtf8(this.bytes, text, start + 4, text.length * 3);
    this.patch(start, written);
    this.at = start + 4 + written;
  }

  /** The whole message, its length in front. */
  sealed() {
    this.patch(0, this.at - 4);
    return this.bytes;
  }
}
