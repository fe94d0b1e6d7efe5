import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../shared/command.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { findProgram } from '../shared/find-program.mjs';
import { logFile } from '../shared/places.mjs';
import { asRoot } from './as-root.mjs';
import { probeEngine } from './probe-engine.mjs';

const PATIENCE_MS = 60_000;
const LOG = '/var/log/dockerd.log';

// The shell leaves at once and the engine stays, in a session of its own, when we are long gone.
const BY_HAND = 'setsid "$0" >>"$1" 2>&1 </dev/null & echo $!';

/**
 * Starts an installed engine, by systemd where that runs, and waits until it answers.
 * @param {import('./docker-host.mjs').Address} address
 * @param {import('./machine.mjs').Machine} machine
 */
export async function startEngine(address, machine) {
  const log = logFile('engine');
  const dockerd = findProgram('dockerd');
  if (dockerd === undefined) throw new SetupFailure('engine', 'The Docker engine was installed and its program dockerd is nowhere to be found: install the package docker.io again');

  const start = machine.systemd ? asRoot(machine.root, 'systemctl', ['start', 'docker']) : asRoot(machine.root, 'sh', ['-c', BY_HAND, dockerd, LOG]);
  const whatToDo = machine.systemd ? 'see `journalctl -u docker` and start it with `systemctl start docker`' : `see ${LOG} and start \`dockerd\` yourself`;
  let pid;
  try {
    const lastLine = await run(...start, { log });
    if (!machine.systemd) pid = Number(lastLine);
  } catch (cause) {
    throw new SetupFailure('engine', `The Docker engine does not start: ${whatToDo}`, { log, cause });
  }

  const givesUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < givesUpAt) {
    const probe = await probeEngine(address);
    if (probe.state === 'forbidden' && !machine.root) await openTo(machine.user, address, log);
    if (probe.state === 'answers') return;
    if (pid !== undefined && !existsSync(`/proc/${pid}`) && !anotherStarts()) break;
    await sleep(250);
  }
  throw new SetupFailure('engine', `The Docker engine was started and does not answer: ${whatToDo}`);
}

// The package's own start script may have been faster than we were.
function anotherStarts() {
  try {
    const pid = Number(readFileSync('/var/run/docker.pid', 'utf8'));
    return Number.isInteger(pid) && pid > 0 && existsSync(`/proc/${pid}`);
  } catch {
    return false;
  }
}

/** Lets a sudo user reach the socket now (access list) and after the next login (group). */
export async function openTo(user, address, log) {
  const sudo = (...args) => run('sudo', ['-n', ...args], { log });
  if (findProgram('setfacl') === undefined) await sudo('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-remove', '--no-install-recommends', 'acl');
  await sudo('usermod', '-aG', 'docker', user);
  await sudo('setfacl', '-m', `u:${user}:rw`, address.socketPath);
}
