import { spawn } from 'node:child_process';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
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
    const handlers = PASSED_ON.map((signal) => [signal, () => child.kill(signal)]);
    for (const [signal, pass] of handlers) process.on(signal, pass);
    const leave = () => handlers.forEach(([signal, pass]) => process.off(signal, pass));
    child.once('error', (error) => {
      leave();
      reject(error);
    });
    child.once('close', (code, signal) => {
      leave();
      resolve(code ?? EXIT_OF[signal] ?? 1);
    });
  });
}
