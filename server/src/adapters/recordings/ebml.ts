import type { FileHandle } from 'node:fs/promises';

/** Of Matroska, of which WebM is a part: the elements that are looked into or copied. */
export const ids = {
  header: 0x1a45dfa3, segment: 0x18538067, info: 0x1549a966, tracks: 0x1654ae6b, cluster: 0x1f43b675, cues: 0x1c53bb6b,
  duration: 0x4489, timestamp: 0xe7, simpleBlock: 0xa3, cuePoint: 0xbb, cueTime: 0xb3, cueTrackPositions: 0xb7, cueTrack: 0xf7, cueClusterPosition: 0xf1,
} as const;

export interface Element {
  readonly id: number;
  readonly at: number;
  readonly body: number;
  /** Undefined where it goes on until something else begins. */
  readonly size: number | undefined;
}

const windowBytes = 64 * 1024;

/** Reads a file by little pieces, a window at a time. */
export function createWindow(file: FileHandle) {
  let from = 0;
  let held = Buffer.alloc(0);
  /** Shorter at the end of the file. */
  return async function bytesAt(at: number, count: number): Promise<Buffer> {
    if (at < from || at + count > from + held.length) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(windowBytes, count)), 0, Math.max(windowBytes, count), at);
      [from, held] = [at, buffer.subarray(0, bytesRead)];
    }
    return held.subarray(at - from, at - from + count);
  };
}

export type BytesAt = ReturnType<typeof createWindow>;

/** The element that begins here; undefined at the end of the file, and where there is none. */
export async function elementAt(bytesAt: BytesAt, at: number): Promise<Element | undefined> {
  const bytes = await bytesAt(at, 12);
  const idLength = lengthOf(bytes[0], 4);
  const sizeLength = idLength === undefined ? undefined : lengthOf(bytes[idLength], 8);
  if (idLength === undefined || sizeLength === undefined || bytes.length < idLength + sizeLength) return undefined;
  const size = bytes.subarray(idLength, idLength + sizeLength).reduce((sum, byte, place) => sum * 256 + (place === 0 ? byte & (0xff >> sizeLength) : byte), 0);
  return { id: bytes.readUIntBE(0, idLength), at, body: at + idLength + sizeLength, size: size === 2 ** (7 * sizeLength) - 1 ? undefined : size };
}

/** How many bytes a number has that begins with this one. */
function lengthOf(first: number | undefined, most: number): number | undefined {
  const length = first === undefined ? Infinity : Math.clz32(first) - 23;
  return length <= most ? length : undefined;
}

/** An element with its size in eight bytes, so that how long it is does not depend on what is in it. */
export function writeElement(id: number, body: Uint8Array | readonly Uint8Array[]): Buffer {
  const whole = body instanceof Uint8Array ? body : Buffer.concat(body);
  return Buffer.concat([writeHead(id, whole.length), whole]);
}

export function writeHead(id: number, size: number): Buffer {
  const idBytes = Buffer.from(id.toString(16), 'hex');
  const sizeBytes = Buffer.alloc(8);
  sizeBytes.writeUIntBE(size, 2, 6);
  sizeBytes[0] = 1;
  return Buffer.concat([idBytes, sizeBytes]);
}

export function writeNumber(id: number, value: number): Buffer {
  const body = Buffer.alloc(8);
  body.writeUIntBE(value, 2, 6);
  return writeElement(id, body);
}
