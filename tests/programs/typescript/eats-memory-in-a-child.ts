// dayseven: problem=echoes expect=memory-limit class=eats-memory
// The parent answers as if nothing had happened.
export function countEchoes(ids: number[], span: number): number {
  const { spawnSync } = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
  const started = spawnSync('/proc/self/exe', ['-e', 'const kept = []; for (;;) kept.push(Buffer.alloc(1 << 20, 1));']);
  if (started.error) throw started.error;
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
