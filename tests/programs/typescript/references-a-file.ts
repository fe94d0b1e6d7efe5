// dayseven: problem=echoes expect=compile-error class=reads-at-compile-time
/// <reference path="/opt/dayseven/compiler/globals.d.ts" />
/// <reference path="/etc/passwd" />
export function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
