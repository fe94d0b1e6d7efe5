// dayseven: problem=echoes expect=accepted class=name-clash
declare global {
  interface Array<T> { mine?: T }
  var countEchoes: number;
}

export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
