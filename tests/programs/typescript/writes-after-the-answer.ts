// dayseven: problem=echoes expect=protocol-error class=acts-after-the-answer
// More than one answer whenever it is read.
const { syncBuiltinESMExports } = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('module');
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  const write = fs.writeSync;
  fs.writeSync = (...values: unknown[]) => {
    const written = write(...values);
    if (values[0] === 4) write(4, new Uint8Array([1, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9]));
    return written;
  };
  syncBuiltinESMExports();
  return right(ids, span);
}
