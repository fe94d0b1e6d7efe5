// dayseven: problem=echoes expect=protocol-error class=exits-early
// A right answer by hand, and no second case.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  const answer = right(ids, span);
  fs.writeSync(4, new Uint8Array([8, 0, 0, 0, answer, answer >> 8, answer >> 16, answer >> 24, 0, 0, 0, 0]));
  node.reallyExit(0);
  return 0;
}
