// dayseven: problem=echoes expect=accepted class=compiler-directives
// Its own loss.
// @ts-nocheck
export function countEchoes(ids: number[], span: number): number {
  const wrong: string = right(ids, span);
  return wrong;
}
