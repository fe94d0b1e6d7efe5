// dayseven: problem=echoes expect=time-limit class=endless
export function countEchoes(ids: number[], span: number): number {
  return /^(a+)+$/.test(`${'a'.repeat(60)}${span}`) ? 0 : 1;
}
