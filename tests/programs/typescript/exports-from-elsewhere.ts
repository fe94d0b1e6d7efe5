// dayseven: problem=echoes expect=compile-error class=forbidden-import
export * from 'node:fs';
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
