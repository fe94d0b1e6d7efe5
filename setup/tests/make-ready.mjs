import { installImagePackages } from '../images/image-packages.mjs';
import { failureOf } from '../programs/end-with.mjs';
import { prepareJudge } from '../programs/prepare-judge.mjs';
import { ensureArtefacts } from '../steps/artefacts.mjs';
import { ensureChromium } from '../steps/chromium.mjs';
import { ensureClientBuilt } from '../steps/client-build.mjs';

const HOW = {
  artefacts: (report) => ensureArtefacts(report),
  client: (report) => ensureClientBuilt(report),
  judge: async (report) => {
    process.env.DAYSEVEN_JUDGE = JSON.stringify(await prepareJudge({ mayInstall: true, report }));
  },
  // Images that are built already do not bring them, and the sandbox's programs are tested outside of containers too.
  'image-packages': (report) => installImagePackages(process.arch === 'x64' ? 'amd64' : process.arch, report),
  chromium: async (report) => {
    process.env.DAYSEVEN_CHROMIUM = await ensureChromium(report);
  },
};

/**
 * Makes ready what tests need, one after the other; what fails is told and counted, and the tests that miss it fail for themselves.
 * @param {readonly import('./plan.mjs').Need[]} needs
 * @returns {Promise<number>} how many could not be made ready
 */
export async function makeReady(needs, report) {
  let failures = 0;
  for (const need of needs) {
    try {
      await HOW[need](report);
    } catch (error) {
      const { step, message } = failureOf(error);
      report({ step, state: 'failed', text: message });
      failures += 1;
    }
  }
  return failures;
}
