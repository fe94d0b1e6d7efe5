// dayseven: problem=echoes expect=runtime-error class=panics
export function countEchoes(ids: number[], span: number): number {
  throw new Error('x'.repeat(1 << 19) + ids.length + span);
}
