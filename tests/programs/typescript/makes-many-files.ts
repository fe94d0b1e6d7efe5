// dayseven: problem=echoes expect=accepted class=makes-many-files
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  let made = 0;
  try {
    for (; made < 100_000; made++) fs.writeFileSync(`/tmp/many-${made}`, '');
  } catch {
    for (let i = 0; i < made; i++) fs.rmSync(`/tmp/many-${i}`);
    return right(ids, span);
  }
  return -1;
}
