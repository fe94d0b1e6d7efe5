// dayseven: problem=echoes expect=runtime-error class=exits-early
export function countEchoes(ids: number[], span: number): number {
  (process as unknown as { exit(code: number): never }).exit(3);
  return 0;
}
