import { join } from 'node:path';
import { run } from '../shared/command.mjs';
import { filesBelow, hashOfFiles } from '../shared/content-hash.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { withLock } from '../shared/lock.mjs';
import { npmEnvironment } from '../shared/npm.mjs';
import { logFile, ROOT } from '../shared/places.mjs';
import { isStamped, stamp } from '../shared/stamp.mjs';

// Inside the built folder: whoever empties it takes the stamp along.
const STAMP = join(ROOT, 'client', 'dist', '.dayseven-build');
const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage']);

/** Builds the page when its sources changed. @param {import('../shared/report.mjs').Report} report */
export async function ensureClientBuilt(report) {
  const hash = sourceHash();
  if (isStamped(STAMP, hash)) return;
  const onWait = (pid) => report({ step: 'client', state: 'working', text: `Another set-up (process ${pid}) is building the page; waiting for it.` });
  await withLock('client', async () => {
    if (isStamped(STAMP, hash)) return;
    report({ step: 'client', state: 'working', text: 'Building the page.' });
    const log = logFile('client');
    await run('npm', ['run', 'build', '-w', '@dayseven/client'], { log, cwd: ROOT, env: npmEnvironment() }).catch((cause) => {
      throw new SetupFailure('client', 'The page could not be built: mend what the log names and start again', { log, cause });
    });
    stamp(STAMP, hash);
    report({ step: 'client', state: 'done', text: 'The page is built.' });
  }, { onWait });
}

function sourceHash() {
  const leaveOut = (path, name) => NOT_SOURCES.has(name) || /\.test\.tsx?$|\.tsbuildinfo$/.test(name);
  const sources = ['client', 'contracts'].flatMap((folder) => filesBelow(join(ROOT, folder), leaveOut).map((path) => `${folder}/${path}`));
  return hashOfFiles(ROOT, [...sources, 'package-lock.json']);
}
