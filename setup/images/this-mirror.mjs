import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeb822Sources, readOneLineSources } from './apt-sources.mjs';
import { debianMirrors } from './debian-mirror.mjs';

const PARTS = '/etc/apt/sources.list.d';

/** The Debian mirrors in this machine's own apt set-up. */
export function readMirrorsHere(codename) {
  const oneLine = ['/etc/apt/sources.list', ...partsEndingIn('.list')].flatMap((file) => readOneLineSources(readIfThere(file) ?? ''));
  const deb822 = partsEndingIn('.sources').flatMap((file) => readDeb822Sources(readIfThere(file) ?? ''));
  return debianMirrors([...deb822, ...oneLine], codename, readIfThere);
}

function partsEndingIn(ending) {
  try {
    return readdirSync(PARTS).filter((name) => name.endsWith(ending)).sort().map((name) => join(PARTS, name));
  } catch {
    return [];
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
