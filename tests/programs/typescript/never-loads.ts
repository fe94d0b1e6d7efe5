// dayseven: problem=echoes expect=runtime-error class=init-code
await new Promise(() => undefined);
export function countEchoes(ids: number[], span: number): number {
  return 0;
}
