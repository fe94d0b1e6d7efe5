// dayseven: problem=echoes expect=runtime-error class=fails-beside
export function countEchoes(ids: number[], span: number): number {
  void Promise.reject(new Error(`later ${span}`));
  return right(ids, span);
}
