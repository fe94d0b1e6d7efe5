import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that owns containers: the machine's boot, the process's namespace, its id and when it began. */
export interface Owner {
  readonly place: string;
  readonly pid: number;
  readonly started: string;
}

/** `unknown` is an owner that is not of this machine, or not of this process namespace. */
export type Fate = 'lives' | 'dead' | 'unknown';

/** This process. Where there is no /proc, only the id tells processes apart. */
export function thisOwner(): Owner {
  return { place: thisPlace(), pid: process.pid, started: statOf(process.pid)?.started ?? '' };
}

export function ownerLabel({ place, pid, started }: Owner): string {
  return `${place}/${pid}/${started}`;
}

export function parseOwner(label: string): Owner | undefined {
  const [place, pid, started, ...more] = label.split('/');
  if (place === undefined || started === undefined || more.length > 0 || !/^\d+$/.test(pid ?? '')) return undefined;
  return { place, pid: Number(pid), started };
}

/** Only of an owner from here anything can be known. A process that ended and was not yet waited for is dead, and so is one whose id is another's now. */
export function fateOf(owner: Owner): Fate {
  if (owner.place !== thisPlace()) return 'unknown';
  if (!runs(owner.pid)) return 'dead';
  const stat = statOf(owner.pid);
  if (!stat) return 'lives';
  const isAnother = owner.started !== '' && stat.started !== owner.started;
  return stat.state === 'Z' || isAnother ? 'dead' : 'lives';
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Two containers on one machine share the boot id but not the process namespace; a machine without a boot id is told by its name. */
function thisPlace(): string {
  return `${read('/proc/sys/kernel/random/boot_id') ?? hostname()}.${namespace()}`;
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
  } catch {
    return '';
  }
}

/** A process's state, and the clock ticks between boot and its start: fields 3 and 22, counted after the name, which may hold spaces. */
function statOf(pid: number): { readonly state: string | undefined; readonly started: string } | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[19] === undefined ? undefined : { state: fields[0], started: fields[19] };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
