// dayseven: problem=echoes expect=time-limit class=endless
export function countEchoes(ids: number[], span: number): number {
  for (;;);
}
