import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asRoot } from '../engine/as-root.mjs';
import { run } from '../shared/command.mjs';
import { logFile } from '../shared/places.mjs';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** apt's sources as Debian's own image writes them, so that one Dockerfile edits either. */
export function debianSources({ mirror, security, release }) {
  const stanza = (uri, suites) => `Types: deb\nURIs: ${uri}\nSuites: ${suites}\nComponents: main\nSigned-By: ${KEYRING}\n`;
  const own = stanza(mirror, `${release} ${release}-updates`);
  return security === undefined ? own : `${own}\n${stanza(security, `${release}-security`)}`;
}

const NO_PAGES = ['doc', 'man', 'info', 'locale'].map((kind) => `path-exclude /usr/share/${kind}/*\n`).join('');
const NO_LEFTOVERS = 'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/*.bin || true"; };\nAcquire::Languages "none";\n';

/** Gives a debootstrap folder what Debian's slim image has: sources in deb822, no manuals, no package files kept. */
export async function writeBaseFiles(folder, { mirror, security, release, root }) {
  const files = {
    'etc/apt/sources.list.d/debian.sources': debianSources({ mirror, security, release }),
    'etc/dpkg/dpkg.cfg.d/docker': NO_PAGES,
    'etc/apt/apt.conf.d/docker-clean': NO_LEFTOVERS,
  };
  const log = logFile('base');
  const drafts = mkdtempSync(join(tmpdir(), 'dayseven-files-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      const draft = join(drafts, 'file');
      writeFileSync(draft, content);
      await run(...asRoot(root, 'install', ['-D', '-m', '644', draft, join(folder, path)]), { log });
    }
    await run(...asRoot(root, 'rm', ['-f', join(folder, 'etc/apt/sources.list'), join(folder, 'etc/resolv.conf'), join(folder, 'etc/hostname')]), { log });
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}
