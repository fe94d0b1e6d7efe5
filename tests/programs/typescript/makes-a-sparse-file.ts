// dayseven: problem=echoes expect=accepted class=fills-the-disk
// Larger than any file may be.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  try {
    fs.writeFileSync('/tmp/sparse', '');
    fs.truncateSync('/tmp/sparse', 2 ** 40);
    return -1;
  } catch {
    fs.rmSync('/tmp/sparse');
    return right(ids, span);
  }
}
