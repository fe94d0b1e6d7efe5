// dayseven: problem=echoes expect=accepted class=reads-the-host
export function countEchoes(ids: number[], span: number): number {
  const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
  for (const secret of ['/proc/1/environ', '/proc/1/mem', '/proc/kcore', '/etc/shadow', '/var/run/docker.sock']) {
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

function right(ids: number[], span: number): number {
  const last = new Map<number, number>();
  let echoes = 0;
  ids.forEach((id, i) => {
    const gone = ids[i - span - 1];
    if (gone !== undefined) last.set(gone, (last.get(gone) ?? 0) - 1);
    echoes += last.get(id) ?? 0;
    last.set(id, (last.get(id) ?? 0) + 1);
  });
  return echoes;
}
