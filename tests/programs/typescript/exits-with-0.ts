// dayseven: problem=echoes expect=protocol-error class=exits-early
export function countEchoes(ids: number[], span: number): number {
  (process as unknown as { exit(code: number): never }).exit(0);
  return 0;
}
