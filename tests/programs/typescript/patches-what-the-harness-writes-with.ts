// dayseven: problem=echoes expect=wrong-answer class=forges-answers
// It may: what it forges is compared all the same.
const { syncBuiltinESMExports } = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('module');
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  const write = fs.writeSync;
  fs.writeSync = (descriptor: number, bytes: Uint8Array, ...rest: unknown[]) => {
    if (descriptor === 4) bytes[4] = 255;
    return write(descriptor, bytes, ...rest);
  };
  syncBuiltinESMExports();
  return right(ids, span);
}
