import { basename, resolve } from 'node:path';
import { ensureBenchTools } from '../bench/bench-tools.mjs';
import { askConsentOnce } from '../engine/ask-consent.mjs';
import { fromSource } from '../shared/from-source.mjs';
import { ROOT } from '../shared/places.mjs';
import { tellPerson, withoutGoodNews } from '../shared/report.mjs';
import { runInOurPlace } from '../shared/run-child.mjs';
import { ensureArtefacts } from '../steps/artefacts.mjs';
import { ensureChromium } from '../steps/chromium.mjs';
import { ensureClientBuilt } from '../steps/client-build.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';
import { endWith } from './end-with.mjs';
import { prepareJudge } from './prepare-judge.mjs';

const JUDGING = /^(judge|problems-check|bench|soak)\.ts$/;
const MEASURING = /^bench\.ts$/;
const COULD_NOT = 2;

/** `node setup/run.mjs <script.ts> [args]`: a command line tool of ours, with what it needs made ready first. */
export function main([script, ...args]) {
  const report = withoutGoodNews(tellPerson());
  return endWith(async () => {
    await ensureDependencies(report);
    await ensureArtefacts(report);
    if (JUDGING.test(basename(script))) {
      await askConsentOnce();
      const judge = await prepareJudge({ mayInstall: true, report });
      process.env.DAYSEVEN_JUDGE = JSON.stringify(judge);
      if (MEASURING.test(basename(script))) await makeMeasuringReady(judge, report);
    }
    // From where the person stands, so that the files they name are found.
    return runInOurPlace(process.execPath, [...fromSource(), resolve(ROOT, script), ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
  }, { onFailure: COULD_NOT });
}

async function makeMeasuringReady(judge, report) {
  await ensureClientBuilt(report);
  process.env.DAYSEVEN_CHROMIUM = await ensureChromium(report);
  process.env.DAYSEVEN_BENCH = JSON.stringify(await ensureBenchTools(judge, report));
}
