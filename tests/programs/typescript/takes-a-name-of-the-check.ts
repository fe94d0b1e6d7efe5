// dayseven: problem=echoes expect=accepted class=name-clash
export const wanted = 1;
const globals = 2;
export type Want = typeof globals;

export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
