// dayseven: problem=echoes expect=compile-error class=reads-at-compile-time
import secret from '/etc/passwd' with { type: 'json' };
export function countEchoes(ids: number[], span: number): number {
  return secret.length;
}
