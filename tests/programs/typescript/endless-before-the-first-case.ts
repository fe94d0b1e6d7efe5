// dayseven: problem=echoes expect=time-limit class=endless
for (;;);
export function countEchoes(ids: number[], span: number): number {
  return 0;
}
