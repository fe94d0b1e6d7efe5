// dayseven: problem=echoes expect=accepted class=odd-output
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  for (const byte of [0xf0, 0x9f, 0x98, 0x80, 0xff, 0xc3, 0x0d, 0x1b, 0x5d, 0x30, 0x07]) {
    fs.writeSync(1, new Uint8Array([byte]));
    fs.writeSync(2, new Uint8Array([byte]));
  }
  return right(ids, span);
}
