// dayseven: problem=echoes expect=compile-error class=forbidden-import
const fs = await import('node:fs');

export function countEchoes(ids: number[], span: number): number {
  return 0;
}
