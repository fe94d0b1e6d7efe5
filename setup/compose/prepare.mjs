// Run while the server's image is built: all that a first start would do, but for the engine, which is handed in later.
import { readFileSync } from 'node:fs';
import { installImagePackages } from '../images/image-packages.mjs';
import { endWith } from '../programs/end-with.mjs';
import { tellPerson } from '../shared/report.mjs';
import { ensureArtefacts } from '../steps/artefacts.mjs';
import { ensureClientBuilt } from '../steps/client-build.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';

const ENGINE_NAMES = { x64: 'amd64', arm64: 'arm64' };

await endWith(async () => {
  const report = tellPerson();
  try {
    await prepare(report);
  } catch (error) {
    // The log goes with the build's container: it is shown while it is there.
    if (error.log !== undefined) process.stderr.write(readFileSync(error.log, 'utf8'));
    throw error;
  }
  return 0;
});

async function prepare(report) {
  await ensureDependencies(report);
  await ensureClientBuilt(report);
  await ensureArtefacts(report);
  // The container has no npm: what the sandbox images hold is fetched now.
  await installImagePackages(ENGINE_NAMES[process.arch], report);
}
