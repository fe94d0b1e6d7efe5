// dayseven: problem=echoes expect=runtime-error class=answers-of-no-type
export function countEchoes(ids: number[], span: number): number {
  return new Proxy({}, { get: () => () => 2, getPrototypeOf: () => Number.prototype }) as unknown as number;
}
