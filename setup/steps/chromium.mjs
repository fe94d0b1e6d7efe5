import { aptInstall } from '../engine/apt.mjs';
import { readMachine } from '../engine/machine.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { findProgram } from '../shared/find-program.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium for the tests, installed first where that is allowed. @param {import('../shared/report.mjs').Report} report @returns {Promise<string>} */
export async function ensureChromium(report) {
  const there = findChromium();
  if (there !== undefined) return there;

  const machine = readMachine();
  if (!machine.root || machine.distribution !== 'debian') throw new SetupFailure('chromium', 'The browser tests need Chromium and there is none: install it, or name its program in DAYSEVEN_CHROMIUM, and start again.');
  report({ step: 'chromium', state: 'working', text: 'Installing Chromium for the browser tests (a minute).' });
  await aptInstall('chromium', ['chromium'], machine);

  const installed = findChromium();
  if (installed === undefined) throw new SetupFailure('chromium', 'Chromium was installed and its program is nowhere to be found: name it in DAYSEVEN_CHROMIUM and start again.');
  report({ step: 'chromium', state: 'done', text: 'Chromium is installed.' });
  return installed;
}

function findChromium() {
  return process.env.DAYSEVEN_CHROMIUM || NAMES.map((name) => findProgram(name)).find((path) => path !== undefined);
}
