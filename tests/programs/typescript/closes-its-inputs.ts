// dayseven: problem=echoes expect=runtime-error class=input-descriptor
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  fs.closeSync(3);
  return right(ids, span);
}
