// dayseven: problem=echoes expect=runtime-error class=tampers-with-descriptors
export function countEchoes(ids: number[], span: number): number {
  const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
  for (const fd of [3, 4]) fs.closeSync(fd);
  return right(ids, span);
}
