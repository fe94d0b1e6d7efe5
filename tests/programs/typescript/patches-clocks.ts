// dayseven: problem=echoes expect=time-limit class=cheats-the-clock
export function countEchoes(ids: number[], span: number): number {
  Date.now = () => 0;
  performance.now = () => 0;
  for (;;);
}
