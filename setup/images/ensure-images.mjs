import { SetupFailure } from '../shared/failure.mjs';
import { withLock } from '../shared/lock.mjs';
import { BASE, ensureBaseImage } from './base-image.mjs';
import { buildImage } from './build-image.mjs';
import { installImagePackages } from './image-packages.mjs';
import { hasImage, removeOldImages } from './image-store.mjs';
import { imageSources, imageTags, TARGETS } from './sandbox-images.mjs';

/**
 * The tags of the sandbox images, built first where they are missing.
 * @param {{ address: import('../engine/docker-host.mjs').Address, architecture: string }} engine
 * @param {{ mayBuild: boolean, mayInstall: boolean, report: import('../shared/report.mjs').Report }} options
 * @returns {Promise<Record<string, string>>}
 */
export async function ensureImages({ address, architecture }, { mayBuild, mayInstall, report }) {
  const tags = imageTags();
  if ((await missing(address, tags)).length > 0) {
    if (!mayBuild) throw new SetupFailure('images', 'The sandbox images are not built yet: `npm start` builds them.');
    const onWait = (pid) => report({ step: 'images', state: 'working', text: `Another set-up (process ${pid}) is building the sandbox images; waiting for it.` });
    await withLock('images', () => build({ address, architecture }, { tags, mayInstall, report }), { onWait });
  }
  report({ step: 'images', state: 'done', text: 'The sandbox images are built.' });
  return tags;
}

async function build({ address, architecture }, { tags, mayInstall, report }) {
  if ((await missing(address, tags)).length === 0) return;
  await ensureBaseImage(address, { mayInstall, report });
  const packages = await installImagePackages(architecture, report);
  const files = [...imageSources(), ...packages];

  for (const [index, target] of TARGETS.entries()) {
    const onStep = (share) => report({ step: 'images', state: 'working', text: `Building the sandbox image for ${target}.`, percent: Math.floor((100 * (index + share)) / TARGETS.length) });
    onStep(0);
    await buildImage(address, { target, tag: tags[target], files, onStep });
  }
  await removeOldImages(address, [...Object.values(tags), BASE]);
}

async function missing(address, tags) {
  const there = await Promise.all(Object.values(tags).map((tag) => hasImage(address, tag)));
  return TARGETS.filter((_, index) => !there[index]);
}
