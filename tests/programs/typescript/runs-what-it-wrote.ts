// dayseven: problem=echoes expect=accepted class=writes-the-host
// Nothing that can be written can be run or loaded.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  for (const place of ['/tmp/again', '/dev/shm/again']) {
    if (!mayWrite(place.slice(0, -6))) continue;
    fs.writeFileSync(place, '#!/opt/dayseven/node\n', { mode: 0o755 });
    if (childProcess.spawnSync(place).error === undefined) return -1;
    let loaded = true;
    try {
      node.dlopen({ exports: {} }, place);
    } catch {
      loaded = false;
    }
    if (loaded) return -1;
  }
  return right(ids, span);
}

function mayWrite(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
