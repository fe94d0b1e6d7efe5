import { describe, expect, it } from '@jest/globals';
import { CannotStart } from './application/cannot-start.ts';
import { readConfig } from './config.ts';

describe('the environment', () => {
  it('[W11] needs to say nothing', () => {
    expect(readConfig({})).toMatchObject({ port: 7007, host: '127.0.0.1', inContainer: false, dataFolder: expect.stringMatching(/\/data$/) });
  });

  it('[W11] is read once, a variable set to nothing being as good as unset', () => {
    const config = readConfig({ DAYSEVEN_PORT: '8080', DAYSEVEN_DATA: '/srv', DAYSEVEN_ORIGIN: 'https://mock.example/', DAYSEVEN_RUNTIME: 'runsc', DAYSEVEN_HOST: '' });
    expect(config).toMatchObject({ port: 8080, dataFolder: '/srv', origin: 'https://mock.example', sandbox: { runtime: 'runsc' }, host: '127.0.0.1' });
  });

  it.each([
    [{ DAYSEVEN_PORT: 'seven' }, /^DAYSEVEN_PORT must be a number; it is "seven"\.$/],
    [{ DAYSEVEN_PORT: '70000' }, /^DAYSEVEN_PORT must be at most 65535/],
    [{ DAYSEVEN_PORT: '-1' }, /^DAYSEVEN_PORT/],
    [{ DAYSEVEN_ORIGIN: 'mock.example' }, /^DAYSEVEN_ORIGIN must be an address/],
    [{ DAYSEVEN_ORIGIN: 'javascript:alert(1)' }, /^DAYSEVEN_ORIGIN/],
    [{ DAYSEVEN_IN_CONTAINER: 'true' }, /^DAYSEVEN_IN_CONTAINER must be yes or no/],
    [{ DAYSEVEN_RUNTIME: 'a b' }, /^DAYSEVEN_RUNTIME must be the name/],
    [{ DAYSEVEN_UNENFORCED: 'yes' }, /^DAYSEVEN_UNENFORCED must be "allow" or nothing/],
    [{ DAYSEVEN_JUDGED_AT_ONCE: '0' }, /^DAYSEVEN_JUDGED_AT_ONCE must be at least 1; it is "0"\.$/],
    [{ DAYSEVEN_READY_CONTAINERS: '33' }, /^DAYSEVEN_READY_CONTAINERS must be at most 32/],
    [{ DAYSEVEN_COMPILERS: 'two' }, /^DAYSEVEN_COMPILERS must be a number/],
  ])('[W11] %j is refused with a sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(CannotStart);
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  it('[J43] sizes the judge, by the machine where it says nothing', () => {
    const asked = { DAYSEVEN_JUDGED_AT_ONCE: '5', DAYSEVEN_READY_CONTAINERS: '1', DAYSEVEN_COMPILERS: '3' };
    expect(readConfig({}, { cores: 4, memoryMb: 8_000 }).judge).toEqual({ atOnce: 4, ready: 4, compilers: 2 });
    expect(readConfig(asked, { cores: 4, memoryMb: 8_000 }).judge).toEqual({ atOnce: 5, ready: 1, compilers: 3 });
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'mock.example'])('[W4] listening on %s is refused, but in a container', (host) => {
    expect(() => readConfig({ DAYSEVEN_HOST: host })).toThrow(/passphrase/);
    expect(() => readConfig({ DAYSEVEN_HOST: host, DAYSEVEN_PASSPHRASE: 'open sesame' })).toThrow(/passphrase/);
    expect(readConfig({ DAYSEVEN_HOST: host, DAYSEVEN_IN_CONTAINER: 'yes' }).host).toBe(host);
  });
});
