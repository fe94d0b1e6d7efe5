// dayseven: problem=echoes expect=accepted class=input-descriptor
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  return fs.readFileSync(0).length === 0 ? right(ids, span) : -1;
}
