import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { askEngine, EngineRefused, openRequest } from '../engine/engine-api.mjs';

/**
 * Copies a folder out of an image, through a container that is never started.
 * @param {import('../engine/docker-host.mjs').Address} address
 * @param {{ image: string, path: string, target: string }} what
 */
export async function exportFolder(address, { image, path, target }) {
  const body = Readable.from([JSON.stringify({ Image: image, Cmd: ['none'] })]);
  const { body: created } = await askEngine(address, { method: 'POST', path: '/containers/create', body, contentType: 'application/json', silenceMs: 30_000 });
  try {
    const archive = await openRequest(address, { path: `/containers/${created.Id}/archive`, query: { path }, silenceMs: 60_000 });
    if (archive.statusCode !== 200) throw new EngineRefused(archive.statusCode, `there is no ${path} in ${image}`);
    mkdirSync(target, { recursive: true });
    await unpack(archive, target);
  } finally {
    await askEngine(address, { method: 'DELETE', path: `/containers/${created.Id}`, silenceMs: 30_000 });
  }
}

async function unpack(archive, target) {
  const tar = spawn('tar', ['--extract', '--no-same-owner', '--directory', target, '--file', '-'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    tar.once('error', reject);
    tar.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`tar ended with exit code ${code}`))));
  });
  await Promise.all([pipeline(archive, tar.stdin), ended]);
}
