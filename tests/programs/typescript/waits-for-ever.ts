// dayseven: problem=echoes expect=compile-error|runtime-error|time-limit class=deadlocks
export function countEchoes(ids: number[], span: number): number {
  return new Promise(() => undefined) as unknown as number;
}
