// dayseven: problem=echoes expect=accepted class=escalates
// It is there, and does nothing for another user.
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
let ran = false;

export function countEchoes(ids: number[], span: number): number {
  if (!ran) childProcess.spawnSync('/opt/dayseven/supervisor', ['typescript', '/opt/dayseven/node', '-e', '0'], { timeout: 1000 });
  ran = true;
  return right(ids, span);
}
