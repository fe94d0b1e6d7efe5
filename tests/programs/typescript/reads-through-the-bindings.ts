// dayseven: problem=echoes expect=accepted class=reads-the-host
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');
const node = process as any;

export function countEchoes(ids: number[], span: number): number {
  for (const secret of ['/proc/1/mem', '/proc/1/io', '/proc/1/fd/0', '/proc/1/root/etc/passwd', '/etc/shadow']) {
    try {
      const descriptor = node.binding('fs').open(secret, 0, 0);
      if (typeof descriptor === 'number' && fs.readSync(descriptor, new Uint8Array(1)) > 0) return -1;
    } catch {
      // As it should be.
    }
  }
  return right(ids, span);
}
