// dayseven: problem=echoes expect=runtime-error class=answers-of-no-type
export function countEchoes(ids: number[], span: number): number {
  return undefined as unknown as number;
}
