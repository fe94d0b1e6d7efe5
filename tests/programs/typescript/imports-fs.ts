// dayseven: problem=echoes expect=compile-error class=forbidden-import
import { readFileSync } from 'node:fs';

export function countEchoes(ids: number[], span: number): number {
  return 0;
}
