import { readSync, writeSync } from 'node:fs';
import { bytesOf } from './primordials.mjs';

const { wait } = Atomics;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Fills `bytes` from the descriptor; false when it ended before the first byte. */
export function readAll(fd, bytes, length) {
  let at = 0;
  while (at < length) {
    const got = patiently(() => readSync(fd, bytes, at, length - at, null));
    if (got === 0) {
      if (at === 0) return false;
      throw new Malformed('the input ended in the middle of a message');
    }
    at += got;
  }
  return true;
}

export function writeAll(fd, bytes, length = bytes.length) {
  let at = 0;
  while (at < length) at += patiently(() => writeSync(fd, bytes, at, length - at, null));
}

/** Input and signature disagree: the host's fault, never the candidate's. */
export class Malformed {
  constructor(text) {
    this.text = text;
  }
}

/** A pipe may be non-blocking, for the other end shares its flags; there is no synchronous poll, so wait a little. */
function patiently(io) {
  for (;;) {
    try {
      return io();
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      wait(pause, 0, 0, 0.2);
    }
  }
}

const header = bytesOf(4);
let body = bytesOf(64 * 1024);

/** The next message of descriptor 3 as `{ bytes, length }`, valid until the next call; undefined when there is none. */
export function readMessage() {
  if (!readAll(3, header, 4)) return undefined;
  const length = header[0] + header[1] * 0x100 + header[2] * 0x10000 + header[3] * 0x1000000;
  if (length > body.length) body = bytesOf(length);
  if (length > 0 && !readAll(3, body, length)) throw new Malformed('the input ended in the middle of a message');
  return { bytes: body, length };
}
