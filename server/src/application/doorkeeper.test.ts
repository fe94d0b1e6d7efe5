import { describe, expect, it } from '@jest/globals';
import { createDoorkeeper } from './doorkeeper.ts';

const here = createDoorkeeper({ port: () => 7007, anyPort: false });
const inContainer = createDoorkeeper({ port: () => 7007, anyPort: true });
const outside = createDoorkeeper({ port: () => 7007, anyPort: false, origin: 'https://mock.example' });

describe('the doorkeeper', () => {
  it.each(['localhost:7007', '127.0.0.1:7007', '[::1]:7007', 'LOCALHOST:7007'])('[W4] knows %s', (host) => {
    expect(here.allowsHost(host)).toBe(true);
    expect(here.allowsOrigin(`http://${host.toLowerCase()}`)).toBe(true);
  });

  it.each([
    undefined, '', 'localhost', 'localhost:7008', 'evil.example:7007', 'localhost.evil.example:7007', '127.0.0.1.evil.example:7007', '127.0.0.2:7007',
    'evil@localhost:7007', 'localhost:7007/evil', 'localhost:7007#', 'localhost:7007?', 'localhost:7007\\', '[::2]:7007', '0.0.0.0:7007',
  ])('[W4] does not answer to %s', (host) => {
    expect(here.allowsHost(host)).toBe(false);
  });

  it.each(['null', 'http://evil.example', 'https://localhost:7007', 'http://localhost:7008', 'file://', 'http://localhost:7007/', 'http://localhost:7007@evil.example', ''])('[W4] lets no page of %j ask', (origin) => {
    expect(here.allowsOrigin(origin)).toBe(false);
  });

  it('[W4] lets ask who is no page', () => {
    expect(here.allowsOrigin(undefined)).toBe(true);
  });

  it('[W4] in a container knows this machine under every published port, and nothing else', () => {
    expect(inContainer.allowsHost('localhost:9000')).toBe(true);
    expect(inContainer.allowsHost('localhost')).toBe(true);
    expect(inContainer.allowsHost('evil.example:7007')).toBe(false);
  });

  it('[W4] knows the outside address it was given, and its origin as it is', () => {
    expect(outside.allowsHost('mock.example')).toBe(true);
    expect(outside.allowsOrigin('https://mock.example')).toBe(true);
    expect(outside.allowsOrigin('http://mock.example')).toBe(false);
    expect(outside.allowsHost('localhost:7007')).toBe(true);
  });
});
