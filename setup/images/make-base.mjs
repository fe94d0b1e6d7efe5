import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../engine/apt.mjs';
import { asRoot } from '../engine/as-root.mjs';
import { consentTo } from '../engine/consent.mjs';
import { followEngine } from '../engine/engine-api.mjs';
import { readMachine } from '../engine/machine.mjs';
import { run } from '../shared/command.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { findProgram } from '../shared/find-program.mjs';
import { logFile } from '../shared/places.mjs';
import { readMirrorsHere } from './this-mirror.mjs';
import { writeBaseFiles } from './base-files.mjs';

const RELEASE = 'trixie';
const WORKSHOP = '/var/tmp';
const PREFIX = 'dayseven-base-';
// What debootstrap says for a minimal system, in lines: good enough for a percentage.
const LINES = 415;
const NOT_IN_AN_IMAGE = ['./var/cache/apt/archives/*.deb', './var/cache/apt/*.bin', './var/lib/apt/lists/*', './usr/share/doc/*', './usr/share/man/*', './usr/share/info/*', './usr/share/locale/*', './dev/*'];

/** Makes the base image with debootstrap, under the name that a registry would have given it. */
export async function makeBase(address, { mayInstall, report, whyNotPulled }) {
  const machine = readMachine();
  const { main, security } = readMirrorsHere(machine.codename);
  const root = machine.root || machine.setup === 'sudo';
  if (machine.distribution !== 'debian' || main.length === 0 || !root) {
    throw new SetupFailure('base', `The base image cannot be pulled (${whyNotPulled}) and only Debian's administrator can make it here: connect this machine to an image registry, or load the image debian:trixie-slim, and start again.`);
  }
  await ensureDebootstrap(machine, mayInstall, report);

  forgetOldFolders();
  const folder = mkdtempSync(join(WORKSHOP, `${PREFIX}${process.pid}-`));
  try {
    const mirror = await bootstrap(folder, { mirrors: main, machine, report });
    await writeBaseFiles(folder, { mirror, security, release: RELEASE, root: machine.root });
    report({ step: 'base', state: 'working', text: 'Handing the base image to the engine.', percent: 99 });
    await importFolder(address, folder, machine.root);
  } finally {
    await removeFolder(folder, machine.root);
  }
}

async function ensureDebootstrap(machine, mayInstall, report) {
  if (findProgram('debootstrap') !== undefined) return;
  const allowed = mayInstall && (machine.ci || machine.setup === 'yes' || machine.setup === 'sudo' || consentTo(machine).answer === 'yes');
  if (!allowed) throw new SetupFailure('base', 'No image registry answers, so the base image must be made with debootstrap: run `apt-get install debootstrap` and start again.');
  report({ step: 'base', state: 'working', text: 'Installing debootstrap, because no image registry answers.' });
  await aptInstall('base', ['debootstrap'], machine);
}

async function bootstrap(folder, { mirrors, machine, report }) {
  const log = logFile('base');
  let cause;
  for (const mirror of mirrors) {
    let lines = 0;
    const onLine = () => {
      lines += 1;
      report({ step: 'base', state: 'working', text: 'Making the base image from Debian\'s packages (half a minute).', percent: Math.min(98, Math.floor((100 * lines) / LINES)) });
    };
    // Without certificates inside, a mirror reached by https could not be read from a container.
    const include = mirror.startsWith('https:') ? ['--include=ca-certificates'] : [];
    const [command, args] = asRoot(machine.root, 'debootstrap', ['--variant=minbase', ...include, RELEASE, folder, mirror]);
    try {
      await run(command, args, { log, onLine, env: await aptProxy(log) });
      return mirror;
    } catch (error) {
      cause = error;
    }
  }
  throw new SetupFailure('base', 'No image registry answers and debootstrap could not make the base image: check that apt reaches its mirror and start again', { log, cause });
}

// debootstrap does not read apt's settings.
async function aptProxy(log) {
  if (process.env.http_proxy !== undefined) return {};
  const lastLine = await run('apt-config', ['dump', 'Acquire::http::Proxy'], { log }).catch(() => '');
  const proxy = /^Acquire::http::Proxy "(http[^"]+)"/.exec(lastLine)?.[1];
  return proxy === undefined ? {} : { http_proxy: proxy };
}

async function importFolder(address, folder, root) {
  const [command, args] = asRoot(root, 'tar', ['--create', '--file', '-', '--directory', folder, '--numeric-owner', ...NOT_IN_AN_IMAGE.map((pattern) => `--exclude=${pattern}`), '.']);
  const tar = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  tar.once('error', (error) => tar.stdout.destroy(error));
  const ended = new Promise((resolve) => tar.once('close', resolve));
  const query = { fromSrc: '-', repo: 'debian', tag: `${RELEASE}-slim`, changes: 'CMD ["bash"]', message: 'made with debootstrap' };
  try {
    for await (const news of followEngine(address, { method: 'POST', path: '/images/create', query, body: tar.stdout, silenceMs: 120_000 })) void news;
  } catch (cause) {
    throw new SetupFailure('base', `The engine did not take the base image (${cause.message}): see that its disk is not full and start again.`, { cause });
  }
  if ((await ended) !== 0) throw new SetupFailure('base', 'The base image could not be packed: see that the disk is not full and start again.');
}

// Left by a set-up that was stopped; the number in the name is its process.
function forgetOldFolders() {
  for (const name of readdirSync(WORKSHOP).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    try {
      process.kill(pid, 0);
    } catch {
      try {
        rmSync(join(WORKSHOP, name), { recursive: true, force: true });
      } catch {
        // somebody else's
      }
    }
  }
}

async function removeFolder(folder, root) {
  const [command, args] = asRoot(root, 'rm', ['-rf', '--one-file-system', folder]);
  await run(command, args, { log: logFile('base') }).catch(() => {});
}
