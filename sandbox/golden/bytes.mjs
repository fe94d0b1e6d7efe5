/** Little endian bytes of numbers, and the pieces everything is made of. */
export const u8 = (value) => Uint8Array.of(value);
export const u16 = (value) => number(2, (view) => view.setUint16(0, value, true));
export const u32 = (value) => number(4, (view) => view.setUint32(0, value, true));
export const i32 = (value) => number(4, (view) => view.setInt32(0, value, true));
export const u64 = (value) => number(8, (view) => view.setBigUint64(0, BigInt(value), true));
export const i64 = (value) => number(8, (view) => view.setBigInt64(0, BigInt(value), true));
export const f64 = (value) => number(8, (view) => view.setFloat64(0, value, true));
export const utf8 = (text) => new TextEncoder().encode(text);
export const text = (value) => join(u32(utf8(value).length), utf8(value));

export function join(...parts) {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

function number(size, set) {
  const bytes = new Uint8Array(size);
  set(new DataView(bytes.buffer));
  return bytes;
}
