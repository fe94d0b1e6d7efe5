import { BrokenStream } from './demultiplex.ts';

/** A frame of sandbox/PROTOCOL.md: u8 kind, u32 length little endian, payload. */
export interface Frame {
  readonly kind: number;
  readonly payload: Buffer;
}

const HEADER = 5;

export function encodeFrame(kind: number, ...parts: readonly Uint8Array[]): Buffer {
  const header = Buffer.alloc(HEADER);
  header[0] = kind;
  header.writeUInt32LE(parts.reduce((sum, part) => sum + part.length, 0), 1);
  return Buffer.concat([header, ...parts]);
}

export interface FrameLimits {
  /** The longest payload. */
  readonly bytes: number;
  /** How many frames in all. */
  readonly count: number;
}

/** Puts frames together from a stream's pieces; a payload above its limit is refused before any of it is kept. */
export function createFrameReader({ bytes: mostBytes, count: mostFrames }: FrameLimits): (piece: Buffer) => Frame[] {
  const header = Buffer.alloc(HEADER);
  let headerFilled = 0;
  let payload: Buffer | undefined;
  let filled = 0;
  let count = 0;

  return (piece) => {
    const frames: Frame[] = [];
    for (let at = 0; at < piece.length || payload?.length === 0;) {
      if (!payload) {
        const copied = piece.copy(header, headerFilled, at, at + HEADER - headerFilled);
        headerFilled += copied;
        at += copied;
        if (headerFilled < HEADER) break;
        const length = header.readUInt32LE(1);
        if (length > mostBytes) throw new BrokenStream(`A container announced a frame of ${length} bytes.`);
        count += 1;
        if (count > mostFrames) throw new BrokenStream(`A container sent more than ${mostFrames} frames.`);
        payload = Buffer.allocUnsafe(length);
        filled = 0;
      } else {
        const copied = piece.copy(payload, filled, at);
        filled += copied;
        at += copied;
      }
      if (filled < payload.length) continue;
      frames.push({ kind: header[0] ?? 0, payload });
      headerFilled = 0;
      payload = undefined;
    }
    return frames;
  };
}
