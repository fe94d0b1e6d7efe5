// dayseven: problem=echoes expect=compile-error class=reads-at-compile-time
type Secret = typeof import('/etc/passwd');
export const secret: Secret = {};
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
