// dayseven: problem=echoes expect=wrong-answer class=wrong
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span) + 1;
}
