import { describe, expect, it } from '@jest/globals';
import { readDeb822Sources, readOneLineSources } from '../../setup/images/apt-sources.mjs';
import { debianSources } from '../../setup/images/base-files.mjs';
import { debianMirrors } from '../../setup/images/debian-mirror.mjs';

const DEB822 = `Types: deb deb-src
# a remark
URIs: http://mirror.example/debian/
Suites: bookworm
  bookworm-updates
Components: main

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main

Enabled: no
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main
`;

describe('[U3] the Debian mirror in a machine\'s own apt set-up', () => {
  it('is read from the deb822 form, without what is disabled', () => {
    const sources = readDeb822Sources(DEB822);
    expect(sources[0]).toEqual({ uri: 'http://mirror.example/debian/', suites: ['bookworm', 'bookworm-updates'], components: ['main'] });
    expect(debianMirrors(sources, 'bookworm')).toEqual({ main: ['http://mirror.example/debian'], security: 'http://mirror.example/debian-security' });
  });

  it('is read from the one-line form', () => {
    const sources = readOneLineSources('# deb http://old.example/debian bookworm main\ndeb-src http://s.example/debian bookworm main\ndeb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian bookworm main contrib # own\n');
    expect(sources).toEqual([{ uri: 'http://mirror.example/debian', suites: ['bookworm'], components: ['main', 'contrib'] }]);
  });

  it('is tried before other people\'s packages of the same release', () => {
    const sources = readOneLineSources('deb https://tools.example/apt bookworm main\ndeb http://mirror.example/debian bookworm main\ndeb https://docker.example/linux/debian bookworm stable\n');
    expect(debianMirrors(sources, 'bookworm').main).toEqual(['http://mirror.example/debian', 'https://tools.example/apt']);
  });

  it('is found through a file of mirrors, and never on a disc', () => {
    const sources = readOneLineSources('deb mirror+file:/etc/apt/mirrors/debian.list bookworm main\ndeb cdrom:[Debian]/ bookworm main\n');
    expect(debianMirrors(sources, 'bookworm', () => 'https://near.example/debian\tpriority:1\n').main).toEqual(['https://near.example/debian']);
  });

  it('is written as Debian\'s own image writes it', () => {
    expect(debianSources({ mirror: 'http://m.example/debian', security: undefined, release: 'trixie' })).toBe(
      'Types: deb\nURIs: http://m.example/debian\nSuites: trixie trixie-updates\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n',
    );
  });
});
