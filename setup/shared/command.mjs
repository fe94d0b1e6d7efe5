import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/** A command of set-up that ended badly. */
export class CommandFailed extends Error {
  constructor(command, ending, lastLine) {
    super(`${command} ended with ${ending}${lastLine === '' ? '' : `: ${lastLine}`}`);
    this.name = 'CommandFailed';
    this.lastLine = lastLine;
  }
}

/**
 * Runs a command with its output in a log, and resolves when it ended well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ log: string, cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, mustFinish?: boolean }} options
 *   mustFinish: it outlives us when we are stopped, as a package manager should
 * @returns {Promise<string>} the last line it wrote
 */
export function run(command, args, { log, cwd, env, onLine, mustFinish = false }) {
  return new Promise((resolve, reject) => {
    const file = createWriteStream(log, { flags: 'a' });
    file.on('error', () => {}); // a full disk is told by the command itself
    file.write(`\n$ ${command} ${args.join(' ')}\n`);
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: mustFinish });
    if (!mustFinish) running.add(child);

    let lastLine = '';
    const read = (stream) => {
      let rest = '';
      stream.on('data', (chunk) => {
        file.write(chunk);
        const lines = (rest + chunk).split(/[\r\n]+/);
        rest = lines.pop() ?? '';
        for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
          lastLine = line;
          onLine?.(line);
        }
      });
    };
    read(child.stdout);
    read(child.stderr);

    child.once('error', (error) => {
      running.delete(child);
      file.end();
      reject(error.code === 'ENOENT' ? new CommandFailed(command, 'no such program', '') : error);
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      file.end();
      if (code === 0) resolve(lastLine);
      else reject(new CommandFailed(command, signal ?? `exit code ${code}`, lastLine));
    });
  });
}
