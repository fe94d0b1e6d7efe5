// dayseven: problem=echoes expect=accepted class=writes-the-host
const fs = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('fs');

export function countEchoes(ids: number[], span: number): number {
  for (const place of ['/etc/passwd', '/opt/dayseven/harness/main.mjs', '/opt/dayseven/node', '/proc/self/exe', '/proc/sys/kernel/core_pattern', '/sys/fs/cgroup/memory/memory.limit_in_bytes', '/sys/fs/cgroup/memory.max', '/proc/1/oom_score_adj', '/w/more', '/more']) {
    let wrote = true;
    try {
      fs.closeSync(fs.openSync(place, fs.existsSync(place) ? 'r+' : 'w'));
    } catch {
      wrote = false;
    }
    if (wrote) throw new Error(place);
  }
  return right(ids, span);
}
