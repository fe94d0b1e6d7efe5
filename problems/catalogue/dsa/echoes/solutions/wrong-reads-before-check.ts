export function countEchoes(ids: number[], span: number): number {
  const longestReach = ids.map((_, i) => Math.min(i, span)).reduce((a, b) => Math.max(a, b));
  const inReach = new Map<number, number>();
  let echoes = 0;
  ids.forEach((id, i) => {
    if (i > longestReach) {
      const out = ids[i - longestReach - 1]!;
      inReach.set(out, inReach.get(out)! - 1);
    }
    echoes += inReach.get(id) ?? 0;
    inReach.set(id, (inReach.get(id) ?? 0) + 1);
  });
  return echoes;
}
