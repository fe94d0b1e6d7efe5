import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import type { ExportPerson } from '../../application/export-person.ts';
import { createHttpApp } from './http-app.ts';

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function serve(exportPerson: ExportPerson, clientFolder = '/nowhere') {
  const faults: unknown[] = [];
  const deps = { exportPerson, clientFolder, doorkeeper: { allowsHost: () => true, allowsOrigin: () => true }, log: { fault: (_ref: string, error: unknown) => faults.push(error) }, newRef: () => 'ref' };
  server = createServer(createHttpApp(deps as never));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { faults, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/export` };
}

const one = { what: 'notes', notes: {} } as never;

it('[W7] a fault in the middle of a download cuts it off and is logged', async () => {
  const { faults, url } = await serve(async function* () {
    yield one;
    throw new Error('the disk is gone');
  });
  await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  expect(faults).toEqual([new Error('the disk is gone')]);
});

it('[W7] a download that is broken off is no fault', async () => {
  let over = (): void => undefined;
  const ended = new Promise<void>((resolve) => void (over = resolve));
  const { faults, url } = await serve(async function* () {
    try {
      for (;;) {
        yield one;
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      over();
    }
  });
  const asked = get(url, (response) => response.once('data', () => asked.destroy()));
  asked.on('error', () => undefined);
  await ended;
  await new Promise((resolve) => setImmediate(resolve));
  expect(faults).toEqual([]);
});

it('[W7] a page that is broken off is no fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dayseven-page-'));
  writeFileSync(join(folder, 'index.html'), ' '.repeat(20_000_000));
  const { faults, url } = await serve(async function* () { yield one; }, folder);
  const over = new Promise((resolve) => server.once('request', (_request, response) => response.once('close', resolve)));
  const asked = get(new URL('/', url), (response) => response.once('data', () => asked.destroy()));
  asked.on('error', () => undefined);
  await over;
  await new Promise((resolve) => setImmediate(resolve));
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});
