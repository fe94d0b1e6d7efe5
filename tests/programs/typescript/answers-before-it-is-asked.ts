// dayseven: problem=echoes expect=protocol-error class=init-code
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
fs.writeSync(4, new Uint8Array([8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]));
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
