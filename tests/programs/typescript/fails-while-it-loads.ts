// dayseven: problem=echoes expect=runtime-error class=init-code
if (Math.max(1, 2) === 2) throw new Error('while it loads');
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
