// dayseven: problem=echoes expect=wrong-answer class=forges-answers
// An empty answer is no number.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  fs.writeSync(4, new Uint8Array(4));
  node.reallyExit(0);
  return 0;
}
