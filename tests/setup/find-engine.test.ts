import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { findEngine } from '../../setup/engine/find-engine.mjs';
import { parseDockerHost } from '../../setup/engine/docker-host.mjs';

const id = createHash('sha256').update('lab').digest('hex');
const meta = JSON.stringify({ Name: 'lab', Endpoints: { docker: { Host: 'unix:///run/lab.sock' } } });
const current = JSON.stringify({ currentContext: 'lab' });

function find(env: Record<string, string>, files: Record<string, string> = {}): unknown {
  return findEngine({ env, home: '/home/ada', read: (file: string) => files[file] });
}

describe('[U6] finding the engine as Docker\'s own client does', () => {
  it('takes the default socket when nothing is said', () => {
    expect(find({})).toEqual({ kind: 'found', address: { socketPath: '/var/run/docker.sock' }, from: 'the default', chosen: false });
  });

  it('lets DOCKER_HOST win over every context', () => {
    const files = { '/home/ada/.docker/config.json': current, [`/home/ada/.docker/contexts/meta/${id}/meta.json`]: meta };
    expect(find({ DOCKER_HOST: 'tcp://10.0.0.7:2375', DOCKER_CONTEXT: 'lab' }, files)).toMatchObject({ address: { host: '10.0.0.7', port: 2375 }, from: 'DOCKER_HOST' });
  });

  it('follows the current context to its engine', () => {
    const files = { '/home/ada/.docker/config.json': current, [`/home/ada/.docker/contexts/meta/${id}/meta.json`]: meta };
    expect(find({}, files)).toMatchObject({ address: { socketPath: '/run/lab.sock' }, chosen: true });
  });

  it('reads another settings folder when DOCKER_CONFIG names one', () => {
    expect(find({ DOCKER_CONFIG: '/etc/d', DOCKER_CONTEXT: 'lab' }, { [`/etc/d/contexts/meta/${id}/meta.json`]: meta })).toMatchObject({ address: { socketPath: '/run/lab.sock' } });
  });

  it('lets DOCKER_CONTEXT=default win over the current context', () => {
    expect(find({ DOCKER_CONTEXT: 'default' }, { '/home/ada/.docker/config.json': current })).toMatchObject({ chosen: false });
  });

  it('says so when the context does not exist', () => {
    expect(find({ DOCKER_CONTEXT: 'gone' })).toMatchObject({ kind: 'unusable', because: expect.stringContaining('"gone"') });
  });

  it('says so when the engine is reached by ssh', () => {
    expect(find({ DOCKER_HOST: 'ssh://ada@lab' })).toMatchObject({ kind: 'unusable', because: expect.stringContaining('ssh://ada@lab') });
  });

  it('survives settings that are not JSON', () => {
    expect(find({}, { '/home/ada/.docker/config.json': '{' })).toMatchObject({ chosen: false });
  });

  it('takes certificates along when DOCKER_TLS_VERIFY is set', () => {
    const found = find({ DOCKER_HOST: 'tcp://lab', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs' }, { '/certs/ca.pem': 'x' });
    expect(found).toMatchObject({ address: { host: 'lab', port: 2376, tls: { ca: '/certs/ca.pem' } } });
  });
});

describe('[U6] an engine\'s address', () => {
  it.each([
    ['unix:///var/run/docker.sock', { socketPath: '/var/run/docker.sock' }],
    ['tcp://127.0.0.1:4243', { host: '127.0.0.1', port: 4243 }],
    ['tcp://:2375', { host: '127.0.0.1', port: 2375 }],
    ['tcp://[::1]:2375', { host: '::1', port: 2375 }],
    ['http://lab', { host: 'lab', port: 2375 }],
    ['npipe:////./pipe/docker', undefined],
    ['unix://relative', undefined],
    ['', undefined],
  ])('%s', (text, address) => {
    expect(parseDockerHost(text)).toEqual(address);
  });
});
