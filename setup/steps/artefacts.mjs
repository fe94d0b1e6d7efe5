import { run } from '../shared/command.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { withLock } from '../shared/lock.mjs';
import { logFile, ROOT } from '../shared/places.mjs';
import { fromSource } from '../shared/from-source.mjs';

const PATIENCE_MS = 1500;

/** Brings the problems' generated cases and expected values up to date; quick when nothing changed. @param {import('../shared/report.mjs').Report} report */
export async function ensureArtefacts(report) {
  const log = logFile('artefacts');
  const patience = setTimeout(() => report({ step: 'artefacts', state: 'working', text: 'Working out the problems\' cases and expected answers.' }), PATIENCE_MS);
  const onWait = (pid) => report({ step: 'artefacts', state: 'working', text: `Another set-up (process ${pid}) is working out the problems' cases; waiting for it.` });
  const said = [];
  const build = () => run(process.execPath, [...fromSource(), 'problems/src/build-artefacts.ts'], { log, cwd: ROOT, onLine: (line) => said.push(line) });
  try {
    await withLock('artefacts', build, { onWait });
  } catch (cause) {
    throw new SetupFailure('artefacts', `The problems' cases could not be worked out (${whatWentWrong(said)}): mend the problem it names and start again`, { log, cause });
  } finally {
    clearTimeout(patience);
  }
}

// A stack's first line says more than its last.
function whatWentWrong(said) {
  const thrown = said.map((line) => /^\w*Error(?: \[\w+\])?: (.*)$/.exec(line)?.[1]).find((message) => message !== undefined);
  return (thrown ?? said.at(-1) ?? 'no reason given').replace(/\.$/, '');
}
