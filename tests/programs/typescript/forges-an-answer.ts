// dayseven: problem=echoes expect=protocol-error class=forges-answers
// Two at once, written as the harness would.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  const forged = [8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0];
  fs.writeSync(4, new Uint8Array([...forged, ...forged]));
  return right(ids, span);
}
