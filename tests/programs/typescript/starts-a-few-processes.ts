// dayseven: problem=echoes expect=accepted class=process-bomb
// Within the limit it may.
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
let started = false;

export function countEchoes(ids: number[], span: number): number {
  if (!started && childProcess.spawnSync('/proc/self/exe', ['-e', 'process.exit(7)']).status !== 7) return -1;
  started = true;
  return right(ids, span);
}
