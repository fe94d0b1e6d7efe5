import { readFileSync, readlinkSync } from 'node:fs';

/** A process that owns containers: the machine's boot, the process's namespace, its id and when it began. */
export interface Owner {
  readonly place: string;
  readonly pid: number;
  readonly started: string;
}

/** This process. Where there is no /proc, only the id tells processes apart. */
export function thisOwner(): Owner {
  return { place: thisPlace(), pid: process.pid, started: startOf(process.pid) ?? '' };
}

export function ownerLabel({ place, pid, started }: Owner): string {
  return `${place}/${pid}/${started}`;
}

export function parseOwner(label: string): Owner | undefined {
  const [place, pid, started, ...more] = label.split('/');
  if (place === undefined || started === undefined || more.length > 0 || !/^\d+$/.test(pid ?? '')) return undefined;
  return { place, pid: Number(pid), started };
}

/** Only an owner from here can be known to be dead; of one elsewhere nothing is known. */
export function isDead(owner: Owner): boolean {
  if (owner.place !== thisPlace()) return false;
  if (!runs(owner.pid)) return true;
  const started = startOf(owner.pid);
  return started !== undefined && owner.started !== '' && started !== owner.started;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Two containers on one machine share the boot id but not the process namespace. */
function thisPlace(): string {
  return `${read('/proc/sys/kernel/random/boot_id') ?? 'somewhere'}.${namespace()}`;
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
  } catch {
    return '';
  }
}

/** Clock ticks between boot and the process's start: field 22, counted after the name, which may hold spaces. */
function startOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
