import { askEngine, EngineRefused } from '../engine/engine-api.mjs';

/** The label that says an image is ours. */
export const OUR_LABEL = 'dayseven.image';

// Another checkout on this engine may be about to use what it has just built.
const SPARED_MS = 60 * 60 * 1000;

/** Whether the engine holds an image of this name. */
export async function hasImage(address, name) {
  try {
    await askEngine(address, { path: `/images/${name}/json` });
    return true;
  } catch (error) {
    if (error instanceof EngineRefused && error.status === 404) return false;
    throw error;
  }
}

/** Removes our images of earlier contents that no container uses. */
export async function removeOldImages(address, keep) {
  const { body: images } = await askEngine(address, { path: '/images/json', query: { filters: JSON.stringify({ label: [OUR_LABEL] }) } });
  for (const tag of oldTags(images, keep, Date.now())) {
    // In use, or removed by someone else: either way not ours to insist on.
    await askEngine(address, { method: 'DELETE', path: `/images/${tag}`, silenceMs: 60_000 }).catch(() => {});
  }
}

/** The tags of ours that are neither kept nor fresh. */
export function oldTags(images, keep, now) {
  const old = images.filter(({ Created }) => now - Created * 1000 > SPARED_MS);
  return old.flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.startsWith('dayseven/') && !keep.includes(tag));
}
