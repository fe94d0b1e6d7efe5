import { askEngine } from './engine-api.mjs';
import { showAddress } from './docker-host.mjs';

/**
 * @typedef {{ state: 'answers', version: string, architecture: string }
 *   | { state: 'forbidden' } | { state: 'silent' } | { state: 'unfit', because: string }} Probe
 */

/** Asks an engine whether it is there and what it is. @param {import('./docker-host.mjs').Address} address @returns {Promise<Probe>} */
export async function probeEngine(address) {
  try {
    const { body } = await askEngine(address, { path: '/version', silenceMs: 5000 });
    if (body.Os !== 'linux') return { state: 'unfit', because: `The engine at ${showAddress(address)} runs ${body.Os} containers: switch it to Linux containers.` };
    return { state: 'answers', version: body.Version, architecture: body.Arch };
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EPERM') return { state: 'forbidden' };
    return { state: 'silent' };
  }
}
