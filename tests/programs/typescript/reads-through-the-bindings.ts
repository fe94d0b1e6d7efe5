// dayseven: problem=echoes expect=accepted class=reads-the-host
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  for (const secret of ['/proc/1/environ', '/proc/1/maps', '/proc/1/auxv']) {
    try {
      const descriptor = node.binding('fs').open(secret, 0, 0);
      if (typeof descriptor === 'number' && fs.readSync(descriptor, new Uint8Array(1)) > 0) return -1;
    } catch {
      // As it should be.
    }
  }
  return right(ids, span);
}
