import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { logFile } from '../shared/places.mjs';
import { aptInstall } from './apt.mjs';
import { OUR_INSTALLATION } from './machine.mjs';

/** Installs the distribution's engine, with what it needs to pull a base image or, on Debian, to make one. @param {import('./machine.mjs').Machine} machine */
export async function installEngine(machine) {
  logFile('apt');
  writeFileSync(OUR_INSTALLATION, '');
  const packages = ['docker.io', 'iptables', 'ca-certificates'];
  if (machine.distribution === 'debian') packages.push('debootstrap');
  // A kernel with AppArmor on refuses containers whose profile nobody can load.
  if (kernelHasAppArmor()) packages.push('apparmor');
  await aptInstall('engine', packages, machine);
  rmSync(OUR_INSTALLATION, { force: true });
}

function kernelHasAppArmor() {
  try {
    return readFileSync('/sys/module/apparmor/parameters/enabled', 'utf8').startsWith('Y');
  } catch {
    return false;
  }
}
