import { join } from 'node:path';
import { run } from '../shared/command.mjs';
import { filesBelow, hashOfFiles } from '../shared/content-hash.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { fromSource } from '../shared/from-source.mjs';
import { withLock } from '../shared/lock.mjs';
import { logFile, ROOT } from '../shared/places.mjs';
import { isStamped, stamp } from '../shared/stamp.mjs';

const STAMP = join(ROOT, 'problems', '.artefacts', '.dayseven-build');
const FOLDERS = ['problems/catalogue', 'problems/src', 'contracts/src'];
const SUMMARY = / left out\.$/;
const PATIENCE_MS = 1500;

/** Brings the problems' generated cases and expected values up to date; quick when nothing changed. @param {import('../shared/report.mjs').Report} report */
export async function ensureArtefacts(report) {
  const hash = sourceHash();
  if (isStamped(STAMP, hash)) return;
  const log = logFile('artefacts');
  const patience = setTimeout(() => report({ step: 'artefacts', state: 'working', text: 'Working out the problems\' cases and expected answers.' }), PATIENCE_MS);
  const onWait = (pid) => report({ step: 'artefacts', state: 'working', text: `Another set-up (process ${pid}) is working out the problems' cases; waiting for it.` });
  const said = [];
  const build = () => run(process.execPath, [...fromSource(), 'problems/src/build-artefacts.ts'], { log, cwd: ROOT, onLine: (line) => said.push(line) });
  try {
    await withLock('artefacts', build, { onWait });
    // A problem left out is looked at again, and told of again, until it is mended.
    const faults = said.filter((line) => !SUMMARY.test(line));
    if (said.some((line) => / 0 left out/.test(line))) stamp(STAMP, hash);
    else report({ step: 'artefacts', state: 'working', text: `Some problems are left out: ${faults.join(' ')}` });
  } catch (cause) {
    throw new SetupFailure('artefacts', `The problems' cases could not be worked out (${whatWentWrong(said)}): mend the problem it names and start again`, { log, cause });
  } finally {
    clearTimeout(patience);
  }
}

function sourceHash() {
  const leaveOut = (path, name) => name === 'node_modules' || /\.test\.ts$/.test(name);
  const sources = FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder), leaveOut).map((path) => `${folder}/${path}`));
  return hashOfFiles(ROOT, [...sources, 'package-lock.json']);
}

// A stack's first line says more than its last.
function whatWentWrong(said) {
  const thrown = said.map((line) => /^\w*Error(?: \[\w+\])?: (.*)$/.exec(line)?.[1]).find((message) => message !== undefined);
  return (thrown ?? said.at(-1) ?? 'no reason given').replace(/\.$/, '');
}
