// dayseven: problem=echoes expect=runtime-error class=stack-overflow
export function countEchoes(ids: number[], span: number): number {
  const deep = { get deeper(): number { return this.deeper + span; } };
  return deep.deeper;
}
