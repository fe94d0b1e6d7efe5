import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseDockerHost } from './docker-host.mjs';

const DEFAULT_SOCKET = '/var/run/docker.sock';
const TLS_FILES = ['ca', 'cert', 'key'];

/**
 * Finds the engine's address in the order of Docker's own client: DOCKER_HOST, DOCKER_CONTEXT, the current context, the default socket.
 * @param {{ env: Record<string, string | undefined>, home: string, read: (file: string) => string | undefined }} machine
 * @returns {import('./docker-host.mjs').Found}
 */
export function findEngine({ env, home, read }) {
  const settings = env.DOCKER_CONFIG || join(home, '.docker');
  if (env.DOCKER_HOST) {
    const certificates = env.DOCKER_TLS_VERIFY ? tlsFiles(env.DOCKER_CERT_PATH || settings, read) : undefined;
    return found(parseDockerHost(env.DOCKER_HOST, certificates), env.DOCKER_HOST, 'DOCKER_HOST');
  }

  const context = env.DOCKER_CONTEXT || currentContext(read(join(settings, 'config.json')));
  if (context === undefined || context === 'default') {
    return { kind: 'found', address: { socketPath: DEFAULT_SOCKET }, from: 'the default', chosen: false };
  }

  const id = createHash('sha256').update(context).digest('hex');
  const host = hostOfContext(read(join(settings, 'contexts', 'meta', id, 'meta.json')));
  if (host === undefined) {
    return { kind: 'unusable', because: `Docker's current context is "${context}", which does not exist or names no engine: choose another with \`docker context use default\`.` };
  }
  return found(parseDockerHost(host, tlsFiles(join(settings, 'contexts', 'tls', id, 'docker'), read)), host, `the Docker context "${context}"`);
}

function found(address, text, from) {
  if (address) return { kind: 'found', address, from, chosen: true };
  return { kind: 'unusable', because: `${from} names the engine at ${text}, which Day Seven cannot speak to: give it a unix:// or tcp:// address in DOCKER_HOST.` };
}

function currentContext(settings) {
  const name = parse(settings)?.currentContext;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function hostOfContext(meta) {
  const host = parse(meta)?.Endpoints?.docker?.Host;
  return typeof host === 'string' && host !== '' ? host : undefined;
}

function parse(text) {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tlsFiles(folder, read) {
  const files = TLS_FILES.map((name) => [name, join(folder, `${name}.pem`)]).filter(([, file]) => read(file) !== undefined);
  return files.length === 0 ? undefined : Object.fromEntries(files);
}
