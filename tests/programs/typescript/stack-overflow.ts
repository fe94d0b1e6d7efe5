// dayseven: problem=echoes expect=runtime-error class=stack-overflow
export function countEchoes(ids: number[], span: number): number {
  return countEchoes(ids, span + 1) + 1;
}
