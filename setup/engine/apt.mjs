import { CommandFailed, run } from '../shared/command.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { logFile } from '../shared/places.mjs';
import { asRoot } from './as-root.mjs';

const QUIETLY = ['DEBIAN_FRONTEND=noninteractive', 'NEEDRESTART_SUSPEND=1'];

/**
 * Installs the distribution's packages, never removing one.
 * @param {string} step whose work it is, for the failure's sentence
 * @param {readonly string[]} packages
 * @param {{ root: boolean }} machine
 */
export async function aptInstall(step, packages, { root }) {
  const log = logFile('apt');
  const apt = (...args) => {
    const [command, rest] = asRoot(root, 'env', [...QUIETLY, ...args]);
    return run(command, rest, { log, mustFinish: true });
  };
  const install = () => apt('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-remove', '--no-install-recommends', ...packages);

  // One unreachable list of somebody else's must not keep us from Debian's own.
  await apt('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update').catch(() => {});
  try {
    await install();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    // An installation interrupted earlier is finished first.
    await apt('dpkg', '--configure', '-a').catch(() => {});
    await install().catch(() => {
      throw new SetupFailure(step, `Could not install ${packages.join(', ')}: run \`apt-get install ${packages.join(' ')}\` yourself and try again`, { log, cause: error });
    });
  }
}
