/**
 * The mirrors that a machine of this release takes Debian itself from, likeliest first, and where it takes security fixes from.
 * @param {readonly import('./apt-sources.mjs').AptSource[]} sources
 * @param {string} codename
 * @param {(file: string) => string | undefined} read for lists of mirrors in files
 */
export function debianMirrors(sources, codename, read = () => undefined) {
  const usable = sources.filter(({ components }) => components.includes('main')).flatMap((source) => addresses(source.uri, read).map((uri) => ({ ...source, uri })));
  const serving = (suites) => unique(usable.filter((source) => source.suites.some((suite) => suites.includes(suite))).map(({ uri }) => uri));

  const main = serving([codename, `${codename}-updates`, 'stable', 'oldstable', 'testing']);
  const security = serving([`${codename}-security`, 'stable-security', 'oldstable-security']);
  return { main: main.filter((uri) => !uri.endsWith('-security')).sort((a, b) => looksLikeDebian(b) - looksLikeDebian(a)), security: security[0] };
}

// Other people's packages may carry the release's name too; Debian's own live under this path on every mirror.
function looksLikeDebian(uri) {
  return Number(uri.endsWith('/debian'));
}

function addresses(uri, read) {
  const list = /^mirror\+file:(?:\/\/)?(\/.*)$/.exec(uri);
  const found = list ? (read(list[1]) ?? '').split('\n').map((line) => line.trim().split(/\s/)[0]) : [uri];
  return found.filter((address) => /^https?:\/\//.test(address)).map((address) => address.replace(/\/+$/, ''));
}

function unique(values) {
  return [...new Set(values)];
}
