// dayseven: problem=echoes expect=accepted class=leaves-things-running
export function countEchoes(ids: number[], span: number): number {
  setInterval(() => undefined, 1);
  setImmediate(function again(): void { setImmediate(again); });
  return right(ids, span);
}
