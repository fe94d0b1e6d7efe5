import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../shared/find-program.mjs';
import { CACHE } from '../shared/places.mjs';

/** Packages that bring a container engine, whoever made them. */
export const ENGINE_PACKAGES = [
  'docker.io', 'docker-ce', 'docker-ce-cli', 'docker-ce-rootless-extras', 'docker-engine', 'docker-desktop', 'moby-engine', 'podman', 'podman-docker', 'containerd', 'containerd.io', 'cri-o',
];

/** Written before we install the engine, so that an interrupted installation counts as ours and may be finished. */
export const OUR_INSTALLATION = join(CACHE, 'engine-installed-by-us');

/**
 * What decides how an engine may be had here.
 * @typedef {{
 *   distribution: 'debian' | 'ubuntu' | 'other', codename: string, root: boolean, sudo: boolean, user: string, terminal: boolean, ci: boolean,
 *   setup: 'yes' | 'sudo' | 'no' | undefined, enginePackages: readonly string[], ours: boolean, systemd: boolean, dockerd: string | undefined
 * }} Machine
 * @returns {Machine}
 */
export function readMachine(env = process.env) {
  const release = process.platform === 'linux' ? readRelease() : {};
  const ci = isSet(env.CI);
  return {
    distribution: release.ID === 'debian' || release.ID === 'ubuntu' ? release.ID : 'other',
    codename: release.VERSION_CODENAME ?? '',
    root: process.getuid?.() === 0,
    sudo: findProgram('sudo') !== undefined,
    user: userInfo().username,
    terminal: Boolean(process.stdin.isTTY && process.stderr.isTTY) && !ci,
    ci,
    setup: ['yes', 'sudo', 'no'].find((word) => word === env.DAYSEVEN_SETUP),
    enginePackages: installedOf(ENGINE_PACKAGES),
    ours: existsSync(OUR_INSTALLATION),
    systemd: existsSync('/run/systemd/system'),
    dockerd: findProgram('dockerd'),
  };
}

function isSet(value) {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

function readRelease() {
  try {
    const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
    return Object.fromEntries(lines.map((line) => /^(\w+)="?([^"]*)"?$/.exec(line)).filter(Boolean).map(([, name, value]) => [name, value]));
  } catch {
    return {};
  }
}

// dpkg-query fails for names it has never heard of and still prints the others.
function installedOf(names) {
  const query = ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names];
  try {
    return readInstalled(execFileSync('dpkg-query', query, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch (error) {
    return readInstalled(typeof error.stdout === 'string' ? error.stdout : '');
  }
}

/** The names in dpkg's list whose files are on the machine, half-installed ones too. */
export function readInstalled(list) {
  const rows = list.split('\n').map((line) => line.trim().split(' '));
  return rows.filter(([, status]) => status !== undefined && status !== 'not-installed' && status !== 'config-files').map(([name]) => name);
}
