/** Whose presence means that the machine's owner has chosen an engine, and that Debian's must stay away. */
const ANOTHER_CHOICE = ['docker-ce', 'docker-ce-cli', 'docker-ce-rootless-extras', 'docker-engine', 'docker-desktop', 'moby-engine', 'podman', 'podman-docker', 'containerd.io', 'cri-o'];

const BY_HAND = 'install and start a Docker engine, and the judge turns on by itself';

/**
 * Whether the distribution's engine may be installed or started on this machine.
 * @param {import('./machine.mjs').Machine} machine
 * @returns {{ answer: 'yes' } | { answer: 'ask', question: string } | { answer: 'no', because: string }}
 */
export function consentTo(machine) {
  if (machine.distribution === 'other') return no(`No Docker engine answers: ${BY_HAND}.`);

  const chosen = machine.enginePackages.find((name) => ANOTHER_CHOICE.includes(name));
  if (chosen === 'podman' || chosen === 'podman-docker') return no('Podman is installed and its Docker socket does not answer: run `systemctl enable --now podman.socket` and name the socket in DOCKER_HOST.');
  if (chosen !== undefined) return no(`The package ${chosen} is installed and its engine does not answer: start it with \`sudo systemctl start docker\`.`);

  const installed = machine.enginePackages.includes('docker.io') && machine.dockerd !== undefined;
  if (installed && machine.root) return { answer: 'yes' };
  if (machine.setup === 'no') return no(`No Docker engine answers and set-up was told not to install one: ${BY_HAND}.`);
  if (machine.terminal) return atTerminal(machine, installed);
  if (machine.root && (machine.ci || machine.setup === 'yes')) return { answer: 'yes' };
  if (machine.root && (machine.enginePackages.length === 0 || machine.ours)) return { answer: 'yes' };
  if (machine.setup === 'sudo') return { answer: 'yes' };
  if (machine.root) return no('No Docker engine answers and parts of one are installed: run `DAYSEVEN_SETUP=yes npm start` to have Debian\'s engine (docker.io) installed.');
  if (installed) return no('The Docker engine is installed and not running: start it with `sudo systemctl start docker`.');
  return no('No Docker engine is installed: run `sudo apt-get install docker.io`, and the judge turns on by itself.');
}

function atTerminal(machine, installed) {
  if (machine.setup === 'yes' || machine.setup === 'sudo') return { answer: 'yes' };
  if (!machine.root && !machine.sudo) return no('No Docker engine answers and installing one needs an administrator: ask for the package docker.io and a place in the group docker.');
  const what = installed ? 'start the Docker engine' : 'install the Docker engine (package docker.io) and start it';
  const how = machine.root ? '' : ` with sudo, and let ${machine.user} use it (group docker)`;
  return { answer: 'ask', question: `The judge runs solutions in containers and no Docker engine answers. May set-up ${what}${how}?` };
}

function no(because) {
  return { answer: 'no', because };
}
