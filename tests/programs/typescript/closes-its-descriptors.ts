// dayseven: problem=echoes expect=runtime-error class=forges-answers
export function countEchoes(ids: number[], span: number): number {
  const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
  for (const fd of [3, 4]) fs.closeSync(fd);
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
