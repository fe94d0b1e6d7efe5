// dayseven: problem=echoes expect=output-limit class=forges-answers
// An answer of four gigabytes, to be kept by whoever reads it.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  fs.writeSync(4, new Uint8Array([255, 255, 255, 255]));
  for (;;);
}
