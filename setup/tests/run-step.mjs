import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../shared/places.mjs';
import { countCheck, countJest } from './counts.mjs';

const LONGEST_MS = 30 * 60 * 1000;
const LONGEST_FAREWELL_MS = 20_000;
const WORKERS = 2;
const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs one step of the tests with its output shown. @param {import('./plan.mjs').Step} step @param {{ ci: boolean }} options */
export async function runStep(step, { ci }) {
  if (step.kind === 'check') return countCheck(await npmRun([step.name]));

  const file = join(CACHE, 'tests', `${step.name}.json`);
  mkdirSync(join(CACHE, 'tests'), { recursive: true });
  rmSync(file, { force: true });
  const howMany = step.alone ? '--runInBand' : `--maxWorkers=${WORKERS}`;
  const exitCode = await npmRun(['jest', '--', '--selectProjects', step.name, '--json', `--outputFile=${file}`, howMany, ...(ci ? ['--ci'] : [])], file);
  return countJest(readResult(file), exitCode);
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// In a group of its own, so that a test that hangs goes with everything it started.
function npmRun(args, resultFile) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // gone already
      }
    };
    const endBecause = (why) => {
      process.stderr.write(`✗ ${args[0]} ${why} and was ended.\n`);
      end('SIGKILL');
    };
    const deadline = setTimeout(() => endBecause(`has run for ${LONGEST_MS / 60_000} minutes`), LONGEST_MS);
    const farewell = resultFile === undefined ? undefined : awaitFile(resultFile, () => endBecause('told its results, left something open'));
    const interrupted = () => {
      end('SIGTERM');
      // Others that run hear the same signal first.
      setImmediate(() => process.exit(130));
    };
    for (const signal of INTERRUPTIONS) process.prependOnceListener(signal, interrupted);
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      clearTimeout(deadline);
      clearInterval(farewell);
      for (const signal of INTERRUPTIONS) process.off(signal, interrupted);
      resolve(code ?? 1);
    });
  });
}

// Jest writes its results last: what still runs a while later never ends by itself.
function awaitFile(file, tooLong) {
  let since;
  const watch = setInterval(() => {
    if (!existsSync(file)) return;
    since ??= performance.now();
    if (performance.now() - since < LONGEST_FAREWELL_MS) return;
    clearInterval(watch);
    tooLong();
  }, 1000);
  return watch;
}
