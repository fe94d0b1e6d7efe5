import { mkdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where set-up keeps its logs and locks; git ignores it. */
export const CACHE = join(ROOT, '.cache', 'setup');

/** The log file of one step, in a folder that exists. */
export function logFile(step) {
  mkdirSync(CACHE, { recursive: true });
  return join(CACHE, `${step}.log`);
}

/** A path as a person in this checkout would type it. */
export function shown(path) {
  return path.startsWith(ROOT + sep) ? path.slice(ROOT.length + 1) : path;
}
