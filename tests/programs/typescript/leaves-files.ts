// dayseven: problem=echoes expect=accepted class=leaves-files
// Whoever comes next finds none of them.
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
let been = false;

export function countEchoes(ids: number[], span: number): number {
  for (const folder of ['/tmp', '/dev/shm']) {
    if (!mayWrite(folder)) continue;
    if (!been && fs.readdirSync(folder).length > 0) return -1;
    fs.writeFileSync(`${folder}/left`, 'here', { mode: 0o777 });
  }
  been = true;
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
