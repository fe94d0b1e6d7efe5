import { appendFileSync } from 'node:fs';
import { SetupFailure } from '../shared/failure.mjs';
import { logFile } from '../shared/places.mjs';

/** A failure as one sentence; where we did not foresee it, the details go to a log. */
export function failureOf(error) {
  if (error instanceof SetupFailure) return error;
  const log = logFile('unexpected');
  appendFileSync(log, `${new Date().toISOString()} ${error?.stack ?? error}\n`);
  return new SetupFailure('set-up', `Set-up stopped unexpectedly (${error?.message ?? error}): start again, and if it happens again send the log`, { log, cause: error });
}

/** Ends in one plain sentence instead of a stack. @param {() => Promise<number>} work resolves to the exit code */
export async function endWith(work, { onFailure = 1 } = {}) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(143));
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`✗ ${failureOf(error).message}\n`);
    process.exitCode = onFailure;
  }
}
