// dayseven: problem=echoes expect=time-limit class=init-code
for (;;);
export function countEchoes(ids: number[], span: number): number {
  return 0;
}
