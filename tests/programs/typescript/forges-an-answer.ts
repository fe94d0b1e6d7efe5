// dayseven: problem=echoes expect=protocol-error|wrong-answer class=forges-answers
export function countEchoes(ids: number[], span: number): number {
  const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
  fs.writeSync(4, new Uint8Array([8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]));
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
