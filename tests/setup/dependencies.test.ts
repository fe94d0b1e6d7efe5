import { describe, expect, it } from '@jest/globals';
import { complaintAboutNode } from '../../setup/node-version.mjs';
import { matchesLock } from '../../setup/steps/matches-lock.mjs';

const lock = {
  packages: {
    '': { name: 'dayseven' },
    server: { version: '0.1.0' },
    'node_modules/@dayseven/server': { resolved: 'server', link: true },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/only-elsewhere': { version: '1.0.0', integrity: 'sha512-e', optional: true },
  },
};
const installed = {
  packages: { server: { version: '0.1.0' }, 'node_modules/@dayseven/server': { resolved: 'server', link: true }, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } },
};

describe('[U4] what an `npm install` by hand has left', () => {
  it('is kept when it is what the lock file asks for', () => {
    expect(matchesLock(lock, installed)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
    ['a package too many', { 'node_modules/b': { version: '1.0.0', integrity: 'sha512-b' } }],
  ])('is installed again for %s', (_, change) => {
    expect(matchesLock(lock, { packages: { ...installed.packages, ...change } })).toBe(false);
  });

  it('is installed again for a package too few', () => {
    expect(matchesLock(lock, { packages: { 'node_modules/@dayseven/server': { link: true } } })).toBe(false);
  });
});

describe('[U5] the oldest Node', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('%s is new enough', (version) => {
    expect(complaintAboutNode(version)).toBeUndefined();
  });

  it.each(['v18.20.4', 'v20.18.3', 'v12.22.0'])('%s is told so in one sentence', (version) => {
    expect(complaintAboutNode(version)).toContain(`newer and this is ${version}:`);
  });
});
