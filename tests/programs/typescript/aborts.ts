// dayseven: problem=echoes expect=runtime-error class=signals-others
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  node.abort();
  return 0;
}
