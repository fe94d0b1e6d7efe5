// dayseven: problem=echoes expect=time-limit class=waits
export function countEchoes(ids: number[], span: number): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return 0;
}
