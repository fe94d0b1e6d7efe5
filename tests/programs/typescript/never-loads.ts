// dayseven: problem=echoes expect=runtime-error class=endless
await new Promise(() => undefined);
export function countEchoes(ids: number[], span: number): number {
  return 0;
}
