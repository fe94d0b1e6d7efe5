import { describe, expect, it } from '@jest/globals';
import { consentTo } from '../../setup/engine/consent.mjs';
import { readInstalled } from '../../setup/engine/machine.mjs';

const bareRoot = {
  distribution: 'debian', codename: 'bookworm', root: true, sudo: false, user: 'root', terminal: false, ci: false, setup: undefined, enginePackages: [] as string[], ours: false, systemd: false, dockerd: undefined as string | undefined,
};
const installed = { enginePackages: ['docker.io', 'containerd'], dockerd: '/usr/sbin/dockerd' };
const user = { root: false, sudo: true, user: 'ada' };

describe('[U1] consent to install or start an engine', () => {
  it.each([
    ['root, no engine package', {}, 'yes'],
    ['root, a part of an engine', { enginePackages: ['containerd'] }, 'no'],
    ['root, a part of an engine, in CI', { enginePackages: ['containerd'], ci: true }, 'yes'],
    ['root, a part of an engine, told to', { enginePackages: ['containerd'], setup: 'yes' }, 'yes'],
    ['root, what we ourselves began to install', { enginePackages: ['docker.io'], ours: true }, 'yes'],
    ['root, told not to', { setup: 'no' }, 'no'],
    ['root, installed and stopped', installed, 'yes'],
    ['root at a terminal, no engine package', { terminal: true }, 'ask'],
    ['root at a terminal, told to', { terminal: true, setup: 'yes' }, 'yes'],
    ['another Linux', { distribution: 'other' }, 'no'],
    ['docker-ce, even in CI', { enginePackages: ['docker-ce'], ci: true, setup: 'yes' }, 'no'],
    ['docker-ce-cli alone, which docker.io would remove', { enginePackages: ['docker-ce-cli'], ci: true }, 'no'],
    ['podman, even told to', { enginePackages: ['podman'], setup: 'yes' }, 'no'],
    ['a user with sudo at a terminal', { ...user, terminal: true }, 'ask'],
    ['a user with sudo who said yes', { ...user, setup: 'sudo' }, 'yes'],
    ['a user with sudo and no terminal', user, 'no'],
    ['a user with no terminal, even in CI', { ...user, ci: true, setup: 'yes' }, 'no'],
    ['a user without sudo at a terminal', { ...user, sudo: false, terminal: true }, 'no'],
    ['a user, installed and stopped', { ...user, ...installed }, 'no'],
  ])('%s', (_, machine, answer) => {
    expect(consentTo({ ...bareRoot, ...machine })).toMatchObject({ answer });
  });

  it('says what to do whenever it says no', () => {
    expect(consentTo({ ...bareRoot, ...user, ...installed })).toMatchObject({ because: expect.stringContaining('systemctl start docker') });
  });

  it('counts half-installed packages and forgets removed ones', () => {
    expect(readInstalled('docker.io half-configured\npodman not-installed\ncontainerd config-files\n')).toEqual(['docker.io']);
  });
});
