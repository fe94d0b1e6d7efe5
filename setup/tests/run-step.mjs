import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../shared/places.mjs';
import { countCheck, countJest } from './counts.mjs';

const LONGEST_MS = 30 * 60 * 1000;
const WORKERS = 2;
const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs one step of the tests with its output shown. @param {import('./plan.mjs').Step} step @param {{ ci: boolean }} options */
export async function runStep(step, { ci }) {
  if (step.kind === 'check') return countCheck(await npmRun([step.name]));

  const file = join(CACHE, 'tests', `${step.name}.json`);
  mkdirSync(join(CACHE, 'tests'), { recursive: true });
  rmSync(file, { force: true });
  const howMany = step.alone ? '--runInBand' : `--maxWorkers=${WORKERS}`;
  const exitCode = await npmRun(['jest', '--', '--selectProjects', step.name, '--json', `--outputFile=${file}`, howMany, ...(ci ? ['--ci'] : [])]);
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
function npmRun(args) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // gone already
      }
    };
    const deadline = setTimeout(() => {
      process.stderr.write(`✗ ${args[0]} has run for ${LONGEST_MS / 60_000} minutes and was ended.\n`);
      end('SIGKILL');
    }, LONGEST_MS);
    const interrupted = () => {
      end('SIGTERM');
      process.exit(130);
    };
    for (const signal of INTERRUPTIONS) process.prependOnceListener(signal, interrupted);
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      clearTimeout(deadline);
      for (const signal of INTERRUPTIONS) process.off(signal, interrupted);
      resolve(code ?? 1);
    });
  });
}
