import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What this process holds of the machine. */
export interface Footprint {
  readonly residentMb: number;
  readonly heapMb: number;
  readonly descriptors: number;
  readonly children: number;
}

/** Long enough for sockets that were closed to be gone. */
const settleMs = 3_000;
const mb = 1024 * 1024;

/** After everything has settled and the garbage is collected. */
export async function footprint(): Promise<Footprint> {
  await sleep(settleMs);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // The second takes what the first only found.
  collect();
  await sleep(100);
  collect();
  const { rss, heapUsed } = process.memoryUsage();
  return { residentMb: rss / mb, heapMb: heapUsed / mb, descriptors: readdirSync('/proc/self/fd').length, children: children() };
}

/** Processes we started that run; what runs TypeScript for us has a compiler of its own, which comes and goes. */
function children(): number {
  const words = readdirSync('/proc/self/task').flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' '));
  return words.filter((word) => word !== '' && isOurs(word)).length;
}

function isOurs(pid: string): boolean {
  const [, name = '', state = ''] = /\((.*)\) (\w)/.exec(existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '') ?? [];
  return name !== '' && name !== 'esbuild' && state !== 'Z';
}
