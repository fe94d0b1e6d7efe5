import { followEngine } from '../engine/engine-api.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { hasImage } from './image-store.mjs';
import { makeBase } from './make-base.mjs';

/** The one image that ours are built on. */
export const BASE = 'debian:trixie-slim';

const FIRST_WORD_MS = 20_000;

/** Makes sure the base image is there: pulled where a registry answers, made from this machine's Debian mirror where none does. */
export async function ensureBaseImage(address, { mayInstall, report }) {
  if (await hasImage(address, BASE)) return;
  report({ step: 'base', state: 'working', text: `Fetching the base image ${BASE}.` });
  const why = await pull(address, report);
  if (why !== undefined) await makeBase(address, { mayInstall, report, whyNotPulled: why });
  if (!(await hasImage(address, BASE))) throw new SetupFailure('base', `The base image ${BASE} did not arrive: run \`docker pull ${BASE}\` and start again.`);
  report({ step: 'base', state: 'done', text: `The base image ${BASE} is there.` });
}

/** @returns {Promise<string | undefined>} why it could not be pulled */
async function pull(address, report) {
  const [fromImage, tag] = BASE.split(':');
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), FIRST_WORD_MS);
  const pulling = (async () => {
    for await (const news of followEngine(address, { method: 'POST', path: '/images/create', query: { fromImage, tag }, silenceMs: 60_000 })) {
      clearTimeout(timer);
      const { current, total } = news.progressDetail ?? {};
      if (total > 0) report({ step: 'base', state: 'working', text: `Fetching the base image ${BASE}.`, percent: Math.min(99, Math.floor((100 * current) / total)) });
    }
  })();
  const gaveUp = new Promise((_, reject) => silence.signal.addEventListener('abort', () => reject(new Error('no image registry answered'))));
  try {
    await Promise.race([pulling, gaveUp]);
    return undefined;
  } catch (error) {
    return error.message;
  } finally {
    clearTimeout(timer);
    pulling.catch(() => {});
    gaveUp.catch(() => {});
  }
}
