import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../shared/command.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { hashOfFiles } from '../shared/content-hash.mjs';
import { logFile } from '../shared/places.mjs';
import { npmEnvironment } from '../shared/npm.mjs';
import { isStamped, stamp } from '../shared/stamp.mjs';
import { SANDBOX } from './sandbox-images.mjs';

const NPM_NAMES = { amd64: 'x64', arm64: 'arm64' };

/**
 * Installs the npm packages that go into images, on the host, so that no image needs npm.
 * @param {string} architecture the engine's, which need not be this machine's
 * @returns {Promise<string[]>} the installed folders, relative to the sandbox
 */
export async function installImagePackages(architecture, report) {
  const images = join(SANDBOX, 'images');
  const holders = readdirSync(images).filter((name) => existsSync(join(images, name, 'package-lock.json')));
  for (const name of holders) await install(join(images, name), architecture, report);
  return holders.map((name) => `images/${name}/node_modules`);
}

async function install(folder, architecture, report) {
  const cpu = NPM_NAMES[architecture];
  if (cpu === undefined) throw new SetupFailure('images', `The engine runs on ${architecture}, and the sandbox images are made for amd64 and arm64 only: use an engine of one of these.`);

  const done = join(folder, 'node_modules', '.dayseven-lock');
  const hash = hashOfFiles(folder, ['package-lock.json'], cpu);
  if (isStamped(done, hash)) return;

  report({ step: 'images', state: 'working', text: 'Fetching the npm packages that the sandbox images hold.', percent: 0 });
  const log = logFile('image-packages');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--os=linux', `--cpu=${cpu}`, '--libc=glibc'];
  try {
    await run('npm', ['ci', '--prefix', folder, ...flags], { log, cwd: folder, env: npmEnvironment() });
  } catch (cause) {
    throw new SetupFailure('images', 'The npm packages for the sandbox images could not be installed: check that npm reaches its registry and start again', { log, cause });
  }
  stamp(done, hash);
}
