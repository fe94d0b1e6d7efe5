// dayseven: problem=echoes expect=accepted class=reads-the-host
export function countEchoes(ids: number[], span: number): number {
  const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
  for (const secret of ['/proc/1/mem', '/proc/kcore', '/etc/shadow', '/var/run/docker.sock']) {
    let read = false;
    try {
      fs.readFileSync(secret);
      read = true;
    } catch {
      // As it should be.
    }
    if (read) throw new Error(secret);
  }
  return right(ids, span);
}
