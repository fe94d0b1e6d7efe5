// dayseven: problem=echoes expect=accepted class=escalates
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  const ways = [
    () => node.setuid(0), () => node.setgid(0), () => node.setgroups([0]), () => node.seteuid(0), () => node.initgroups('root', 0), () => node.setuid(1001),
    () => fs.chownSync('/tmp', 0, 0), () => fs.chmodSync('/opt/dayseven/node', 0o4777),
    () => { const { error } = childProcess.spawnSync('/proc/self/exe', ['-e', '0'], { uid: 0 }); if (error) throw error; },
  ];
  for (const way of ways) {
    let did = true;
    try {
      way();
    } catch {
      did = false;
    }
    if (did) throw new Error(String(way));
  }
  return right(ids, span);
}
