// dayseven: problem=echoes expect=compile-error class=wrong-shape
export default function countEchoes(ids: number[], span: number): number {
  return right(ids, span);
}
