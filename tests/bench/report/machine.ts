import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

/** What the figures were measured on, in a few words each. */
export function describeMachine(): readonly string[] {
  return [
    `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Linux ${release()}, cgroup ${read('/sys/fs/cgroup/cgroup.controllers') === undefined ? 'v1' : 'v2'}`,
    `the server's Node ${process.versions.node}`,
  ];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
