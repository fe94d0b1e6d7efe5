export function countEchoes(ids: number[], span: number): number {
  const latest = new Map<number, number>();
  let echoes = 0;
  ids.forEach((id, i) => {
    const before = latest.get(id);
    if (before !== undefined && i - before <= span) echoes += 1;
    latest.set(id, i);
  });
  return echoes;
}
