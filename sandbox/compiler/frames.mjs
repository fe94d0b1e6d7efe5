const mostBytes = 4 * 1024 * 1024;

/** The frames of a stream, each `{ kind, payload }`; throws at one that is too long or cut off. */
export async function* framesOf(stream) {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 5) {
      const length = rest.readUInt32LE(1);
      if (length > mostBytes) throw new Error(`a frame of ${length} bytes is too long`);
      if (rest.length < 5 + length) break;
      yield { kind: rest[0], payload: rest.subarray(5, 5 + length) };
      rest = rest.subarray(5 + length);
    }
  }
  if (rest.length > 0) throw new Error('the stream ended in the middle of a frame');
}

export function frame(kind, message) {
  const payload = Buffer.from(JSON.stringify(message));
  const header = Buffer.alloc(5);
  header[0] = kind;
  header.writeUInt32LE(payload.length, 1);
  return Buffer.concat([header, payload]);
}
