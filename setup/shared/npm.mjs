import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What npm needs to hear when we run it, ourselves perhaps a child of `npm --silent`. */
export function npmEnvironment(env = process.env) {
  const here = dirname(dirname(process.execPath));
  const headers = existsSync(join(here, 'include', 'node', 'node_version.h'));
  // Node's own headers, where they came with it, spare a compiling package their download.
  const nodedir = headers && env.npm_config_nodedir === undefined ? { npm_config_nodedir: here } : {};
  return { npm_config_loglevel: 'notice', npm_config_progress: 'false', ...nodedir };
}
