// dayseven: problem=echoes expect=runtime-error class=deadlocks
export function countEchoes(ids: number[], span: number): number {
  return new Promise(() => undefined) as unknown as number;
}
