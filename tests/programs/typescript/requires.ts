// dayseven: problem=echoes expect=compile-error class=forbidden-import
const fs = require('fs');
export function countEchoes(ids: number[], span: number): number {
  return fs.length;
}
