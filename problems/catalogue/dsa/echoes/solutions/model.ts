export function countEchoes(ids: number[], span: number): number {
  const inReach = new Map<number, number>(); // id -> how often it occurs among the last span requests
  let echoes = 0;
  ids.forEach((id, i) => {
    if (i > span) forget(inReach, ids[i - span - 1]!);
    const before = inReach.get(id) ?? 0;
    echoes += before;
    inReach.set(id, before + 1);
  });
  return echoes;
}

function forget(inReach: Map<number, number>, id: number): void {
  const left = (inReach.get(id) ?? 0) - 1;
  if (left > 0) inReach.set(id, left);
  else inReach.delete(id);
}
