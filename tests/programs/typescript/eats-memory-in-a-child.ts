// dayseven: problem=echoes expect=memory-limit class=eats-memory-in-a-child
// The parent answers as if nothing had happened.
const childProcess = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('child_process');
let ate = false;

export function countEchoes(ids: number[], span: number): number {
  if (!ate) childProcess.spawnSync('/proc/self/exe', ['-e', 'const kept = []; for (;;) kept.push(Buffer.alloc(8 << 20, 1));']);
  ate = true;
  return right(ids, span);
}
