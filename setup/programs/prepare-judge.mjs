import { obtainEngine } from '../engine/obtain-engine.mjs';
import { ensureImages } from '../images/ensure-images.mjs';

/**
 * Makes the judge's engine and images ready.
 * @param {{ mayInstall: boolean, mayBuild?: boolean, report: import('../shared/report.mjs').Report }} options
 * @returns {Promise<{ step: 'ready', images: Record<string, string>, engine: import('../engine/docker-host.mjs').Address }>}
 */
export async function prepareJudge({ mayInstall, mayBuild = true, report }) {
  const engine = await obtainEngine({ mayInstall, report });
  const images = await ensureImages(engine, { mayBuild, mayInstall, report });
  return { step: 'ready', images, engine: engine.address };
}
