import { spawnSync } from 'node:child_process';
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
// Programs and, on Debian and Ubuntu, packages of the same names.
const COMPILER = ['python3', 'make', 'g++'];

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
    return matchesLock(read('package-lock.json'), read('node_modules', '.package-lock.json')) && compiledForThisNode();
  } catch {
    return false;
  }
}

function compiledForThisNode() {
  const trial = spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: ROOT, stdio: 'ignore' });
  return trial.status === 0;
}

async function install(report) {
  const log = logFile('dependencies');
  report({ step: 'dependencies', state: 'working', text: 'Installing the npm packages (a minute; two more where better-sqlite3 must be compiled).' });
  const said = [];
  const npm = () => run('npm', ['ci', '--no-audit', '--no-fund'], { log, cwd: ROOT, env: npmEnvironment(), onLine: (line) => said.push(line) });
  try {
    await npm();
  } catch (cause) {
    if (!said.some((line) => /node-gyp|gyp ERR/.test(line))) throw new SetupFailure('dependencies', whyNot(said), { log, cause });
    await installCompiler({ log, cause, report });
    await npm().catch((again) => {
      throw new SetupFailure('dependencies', 'The npm packages could not be installed, even with a compiler: read the log and start again', { log, cause: again });
    });
  }
}

function whyNot(said) {
  if (said.some((line) => line.includes('EUSAGE'))) return 'package.json and package-lock.json disagree: run `npm install` and start again';
  if (said.some((line) => line.includes('ENOSPC'))) return 'The disk is full: make room for the npm packages (1 GB) and start again';
  return 'The npm packages could not be installed: check that npm reaches its registry and start again';
}

// better-sqlite3 is compiled where its ready-made binary cannot be fetched.
async function installCompiler({ log, cause, report }) {
  const machine = readMachine();
  const packages = COMPILER.filter((program) => findProgram(program) === undefined);
  if (packages.length === 0) throw new SetupFailure('dependencies', 'A package could not be compiled: read the log, and check that its compiler and Node belong together', { log, cause });
  const allowed = machine.root && !machine.terminal && machine.distribution !== 'other' && machine.setup !== 'no';
  if (!allowed) throw new SetupFailure('dependencies', `The npm packages could not be installed because one must be compiled and there is no compiler: run \`sudo apt-get install ${packages.join(' ')}\` and start again`, { log, cause });
  report({ step: 'dependencies', state: 'working', text: `Installing ${packages.join(', ')}, which a package must be compiled with.` });
  await aptInstall('dependencies', packages, machine);
}
