// dayseven: problem=echoes expect=accepted class=leaves-state
export function countEchoes(ids: number[], span: number): number {
  (globalThis as unknown as { seen?: number }).seen = span;
  return right(ids, span);
}
