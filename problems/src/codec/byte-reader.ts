/** Bytes that do not hold what they should; the message ends a sentence about the answer. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads what an untrusted program wrote: nothing is taken that is not there. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  flag(): boolean {
    const value = this.u8();
    if (value > 1) throw new Undecodable('has a flag that is neither 0 nor 1');
    return value === 1;
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  i32(): number {
    return this.#view.getInt32(this.#take(4), true);
  }

  int(): number {
    const at = this.#take(8);
    // Exact wherever the sum is a safe integer, and unsafe wherever it is not.
    const value = this.#view.getInt32(at + 4, true) * 2 ** 32 + this.#view.getUint32(at, true);
    if (!Number.isSafeInteger(value)) throw new Undecodable('has a whole number past 9007199254740991');
    return value;
  }

  float(): number {
    const value = this.#view.getFloat64(this.#take(8), true);
    if (!Number.isFinite(value)) throw new Undecodable(`has ${Number.isNaN(value) ? 'NaN' : 'an infinity'} where a finite number should be`);
    // -0 is 0 to everyone who compares.
    return value + 0;
  }

  text(): string {
    const length = this.u32();
    const at = this.#take(length);
    try {
      return text.decode(this.#bytes.subarray(at, at + length));
    } catch {
      throw new Undecodable('has a string that is not valid UTF-8');
    }
  }

  /** A count of things of at least one byte each, so what is left bounds it. */
  count(): number {
    const count = this.u32();
    if (count > this.left) throw new Undecodable('counts more items than it has');
    return count;
  }

  #take(size: number): number {
    if (size > this.left) throw new Undecodable('ends too early');
    const at = this.#at;
    this.#at += size;
    return at;
  }
}
