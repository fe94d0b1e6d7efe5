import { askConsentOnce } from '../engine/ask-consent.mjs';
import { fromSource } from '../shared/from-source.mjs';
import { ROOT } from '../shared/places.mjs';
import { tellPerson } from '../shared/report.mjs';
import { runInOurPlace } from '../shared/run-child.mjs';
import { ensureArtefacts } from '../steps/artefacts.mjs';
import { ensureClientBuilt } from '../steps/client-build.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';
import { endWith } from './end-with.mjs';

/** `npm start`: everything the page needs, then the server, which gets the judge ready behind it. */
export function main(args) {
  const report = tellPerson();
  return endWith(async () => {
    await askConsentOnce();
    await ensureDependencies(report);
    await Promise.all([ensureClientBuilt(report), ensureArtefacts(report)]);
    return runInOurPlace(process.execPath, [...fromSource(), 'server/src/main.ts', ...args], { cwd: ROOT });
  });
}
