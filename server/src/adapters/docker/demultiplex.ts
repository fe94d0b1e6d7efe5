/** What Docker's attach stream carries: frames of 8 bytes of header (1 stdout, 2 stderr; length, big endian) and their bytes. */
export interface Piece {
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Buffer;
}

export interface Budget {
  readonly bytes: number;
  readonly frames: number;
}

export class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
}

const HEADER = 8;

/** Takes a stream apart piece by piece, iteratively, without copying, and gives up beyond its budget. */
export function createDemultiplexer(budget: Budget): (chunk: Buffer) => Piece[] {
  const header = Buffer.alloc(HEADER);
  let headerFilled = 0;
  let remaining = 0;
  let stream: Piece['stream'] = 'stdout';
  let bytes = 0;
  let frames = 0;

  return (chunk) => {
    bytes += chunk.length;
    if (bytes > budget.bytes) throw new BrokenStream(`A container sent more than ${budget.bytes} bytes.`);

    const pieces: Piece[] = [];
    for (let at = 0; at < chunk.length;) {
      if (remaining > 0) {
        const piece = chunk.subarray(at, at + remaining);
        pieces.push({ stream, bytes: piece });
        remaining -= piece.length;
        at += piece.length;
        continue;
      }
      const copied = chunk.copy(header, headerFilled, at, at + HEADER - headerFilled);
      headerFilled += copied;
      at += copied;
      if (headerFilled < HEADER) break;

      headerFilled = 0;
      remaining = header.readUInt32BE(4);
      stream = streamOf(header[0]);
      frames += 1;
      if (frames > budget.frames) throw new BrokenStream(`A container sent more than ${budget.frames} pieces.`);
    }
    return pieces;
  };
}

function streamOf(kind: number | undefined): Piece['stream'] {
  if (kind === 1) return 'stdout';
  if (kind === 2) return 'stderr';
  throw new BrokenStream(`The engine sent a piece of unknown kind ${kind}.`);
}
