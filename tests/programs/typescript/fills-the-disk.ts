// dayseven: problem=echoes expect=accepted class=fills-the-disk
export function countEchoes(ids: number[], span: number): number {
  const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
  try {
    for (let written = 0; written < 1024; written++) fs.appendFileSync('/tmp/fill', new Uint8Array(1 << 20));
  } catch {
    fs.rmSync('/tmp/fill');
    return right(ids, span);
  }
  return -1;
}
