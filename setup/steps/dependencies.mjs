import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../engine/apt.mjs';
import { readMachine } from '../engine/machine.mjs';
import { run } from '../shared/command.mjs';
import { hashOfFiles } from '../shared/content-hash.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { findProgram } from '../shared/find-program.mjs';
import { withLock } from '../shared/lock.mjs';
import { npmEnvironment } from '../shared/npm.mjs';
import { logFile, ROOT } from '../shared/places.mjs';
import { isStamped, stamp } from '../shared/stamp.mjs';
import { matchesLock } from './matches-lock.mjs';

const STAMP = join(ROOT, 'node_modules', '.dayseven-lock');
const COMPILER = { python3: 'python3', make: 'make', 'g++': 'g++' };

/** Installs the npm packages when the lock file, or Node's binary interface, changed. @param {import('../shared/report.mjs').Report} report */
export async function ensureDependencies(report) {
  const hash = lockHash();
  if (isStamped(STAMP, hash)) return;
  const onWait = (pid) => report({ step: 'dependencies', state: 'working', text: `Another set-up (process ${pid}) is installing the npm packages; waiting for it.` });
  await withLock('dependencies', async () => {
    if (isStamped(STAMP, hash)) return;
    if (!installedByHand()) await install(report);
    stamp(STAMP, hash);
    report({ step: 'dependencies', state: 'done', text: 'The npm packages are installed.' });
  }, { onWait });
}

// A compiled package fits one binary interface of Node only.
function lockHash() {
  try {
    return hashOfFiles(ROOT, ['package-lock.json'], process.versions.modules);
  } catch (cause) {
    throw new SetupFailure('dependencies', 'package-lock.json is missing: check the repository out again.', { cause });
  }
}

function installedByHand() {
  try {
    const read = (...path) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
    return matchesLock(read('package-lock.json'), read('node_modules', '.package-lock.json'));
  } catch {
    return false;
  }
}

async function install(report) {
  const log = logFile('dependencies');
  report({ step: 'dependencies', state: 'working', text: 'Installing the npm packages (a minute; two more where better-sqlite3 must be compiled).' });
  const npm = () => run('npm', ['ci', '--no-audit', '--no-fund'], { log, cwd: ROOT, env: npmEnvironment() });
  try {
    await npm();
  } catch (cause) {
    const missing = Object.keys(COMPILER).filter((program) => findProgram(program) === undefined);
    if (missing.length === 0) throw new SetupFailure('dependencies', 'The npm packages could not be installed: check that npm reaches its registry and start again', { log, cause });
    await installCompiler(missing, { log, cause, report });
    await npm().catch((again) => {
      throw new SetupFailure('dependencies', 'The npm packages could not be installed, even with a compiler: check that npm reaches its registry and start again', { log, cause: again });
    });
  }
}

// better-sqlite3 is compiled where its ready-made binary cannot be fetched.
async function installCompiler(missing, { log, cause, report }) {
  const machine = readMachine();
  const packages = missing.map((program) => COMPILER[program]);
  const allowed = machine.root && !machine.terminal && machine.distribution !== 'other' && machine.setup !== 'no';
  if (!allowed) throw new SetupFailure('dependencies', `The npm packages could not be installed, perhaps because there is no compiler: run \`sudo apt-get install ${packages.join(' ')}\` and start again`, { log, cause });
  report({ step: 'dependencies', state: 'working', text: `Installing ${packages.join(', ')}, which a package must be compiled with.` });
  await aptInstall('dependencies', packages, machine);
}
