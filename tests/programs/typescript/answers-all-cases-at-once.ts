// dayseven: problem=echoes expect=protocol-error class=forges-answers
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  const one = [8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  fs.writeSync(4, new Uint8Array(Array.from({ length: 1000 }, () => one).flat()));
  return right(ids, span);
}
