// dayseven: problem=echoes expect=runtime-error class=answers-of-no-type
export function countEchoes(ids: number[], span: number): number {
  return `${ids.length + span}` as unknown as number;
}
