// dayseven: problem=echoes expect=time-limit class=input-descriptor
// There is none before this one is answered.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  fs.readSync(3, new Uint8Array(1));
  return 0;
}
