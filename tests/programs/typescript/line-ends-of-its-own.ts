// dayseven: problem=echoes expect=accepted class=odd-bytes
export function countEchoes(ids: number[], span: number): number {
  const text = '  '; //    if (text.length !== 2) return -1;
  return right(ids, span);
}
