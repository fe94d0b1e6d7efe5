// dayseven: problem=echoes expect=time-limit class=cheats-the-clock
// The clock is that of all threads.
const { Worker } = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('worker_threads');

export function countEchoes(ids: number[], span: number): number {
  for (let i = 0; i < 4; i++) new Worker('for (;;);', { eval: true });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return 0;
}
