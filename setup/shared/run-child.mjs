import { spawn } from 'node:child_process';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOOK_MS = 500;
const EXIT_OF = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a program in our place: its input and output are ours, our signals are its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runInOurPlace(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    passSignalsTo([child]);
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? EXIT_OF[signal] ?? 1));
  });
}

/** From here on our signals are the children's to answer, ours no more. @param {readonly import('node:child_process').ChildProcess[]} children */
export function passSignalsTo(children) {
  endWithNpm(() => children.forEach((child) => child.kill('SIGTERM')));
  for (const signal of PASSED_ON) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      // At a terminal Ctrl+C reaches the children by itself, and twice would mean "at once".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      children.forEach((child) => child.kill(signal));
    });
  }
}

// npm, when it is told to end, ends only the shell it ran us in: we notice that our parent went and end too.
function endWithNpm(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, LOOK_MS);
  watch.unref();
}
