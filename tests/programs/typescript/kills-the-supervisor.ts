// dayseven: problem=echoes expect=accepted class=kills-others
export function countEchoes(ids: number[], span: number): number {
  try {
    (process as unknown as { kill(pid: number, signal: string): void }).kill(1, 'SIGKILL');
    return -1;
  } catch {
    return right(ids, span);
  }
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
