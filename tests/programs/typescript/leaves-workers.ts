// dayseven: problem=echoes expect=accepted class=leaves-things-running
const { Worker } = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('worker_threads');
let started = false;

export function countEchoes(ids: number[], span: number): number {
  if (!started) new Worker('setInterval(() => {}, 1)', { eval: true });
  started = true;
  return right(ids, span);
}
