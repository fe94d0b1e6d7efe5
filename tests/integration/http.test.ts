import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JudgeView, ProblemListItem, ProblemView } from '@dayseven/contracts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
const place = mkdtempSync(join(tmpdir(), 'dayseven-client-'));
/** Below a hidden folder, as some people keep their programs. */
const clientFolder = join(place, '.hidden', 'dist');
beforeAll(async () => {
  mkdirSync(join(clientFolder, 'assets'), { recursive: true });
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(clientFolder, 'assets', 'main-abc123.js'), 'export const x = 1;\n'.repeat(200));
  writeFileSync(join(clientFolder, '.secret'), 'secret');
  world = await createWorld({ config: { clientFolder } });
});
afterAll(async () => {
  await world.stop();
  rmSync(place, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(`${world.url}${path}`, init);

/** Fetch sets the Host header itself; this does not. */
function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: world.port, path: '/api/problems', headers, setHost: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}

describe('over HTTP', () => {
  it('[W8] the list, a statement and the judge are read as the contracts say', async () => {
    expect(await (await get('/api/health')).json()).toEqual({ ok: true });
    const list = (await (await get('/api/problems')).json()) as unknown[];
    expect(list.map((item) => ProblemListItem.parse(item))).toEqual(list);
    const problem: unknown = await (await get('/api/problems/add-two')).json();
    expect(ProblemView.parse(problem)).toEqual(problem);
    const judge: unknown = await (await get('/api/judge')).json();
    expect(JudgeView.parse(judge)).toEqual(judge);
  });

  it.each([
    ['/api/problems/no-such', 404, 'problem-not-found'],
    ['/api/problems/..%2f..%2fetc', 404, 'problem-not-found'],
    ['/api/problems/__proto__', 404, 'problem-not-found'],
    ['/api/nothing', 404, 'invalid-request'],
    ['/api', 404, 'invalid-request'],
    ['/api/problems/%E0%A4%A', 400, 'invalid-request'],
    ['/%E0%A4%A', 400, 'invalid-request'],
  ])('[W8] %s is answered %i as a failure', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, message: expect.stringMatching(/\.$/) });
  });

  it('[W8] nothing is changed over HTTP', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/api/problems', { method, body: '{}' })).status).toBe(404);
  });

  it('[W9] the page is served for its own addresses, asked for again each time; hashed files are kept', async () => {
    for (const path of ['/', '/problems/add-two', '/index.html']) {
      const response = await get(path);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('the page');
    }
    const asset = await get('/assets/main-abc123.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect((await get('/assets/gone.js')).status).toBe(404);
    expect(await (await get('/.secret')).text()).not.toContain('secret');
    expect(await (await get('/..%2f..%2f..%2fetc%2fpasswd')).text()).not.toContain('root:');
  });

  it('[W10] carries a policy that lets nothing in from outside and no inline script', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')?.split(';') ?? [];
    expect(policy).toEqual(expect.arrayContaining(["default-src 'self'", "script-src 'self'", "connect-src 'self'", "worker-src 'self' blob:", "frame-ancestors 'none'"]));
    expect((await get('/')).headers.get('x-powered-by')).toBeNull();
  });

  it('[W4] answers only at its own address, to its own page', async () => {
    const ours = `127.0.0.1:${world.port}`;
    expect(await statusWith({ host: ours })).toBe(200);
    expect(await statusWith({ host: `localhost:${world.port}`, origin: `http://localhost:${world.port}` })).toBe(200);
    expect(await statusWith({ host: `evil.example:${world.port}` })).toBe(403);
    expect(await statusWith({ host: '127.0.0.1:1' })).toBe(403);
    expect(await statusWith({ host: ours, origin: 'http://evil.example' })).toBe(403);
    expect(await statusWith({})).not.toBe(200);
  });
});

it('[W9] a page that is not built yet says so, and the rest works', async () => {
  const bare = await createWorld();
  const response = await fetch(bare.url);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('has not been built');
  expect((await fetch(`${bare.url}/api/health`)).status).toBe(200);
  await bare.stop();
});

it('[W11] whoever stops in the middle of asking does not hold up the end', async () => {
  const ending = await createWorld();
  const asker = connect(ending.port, '127.0.0.1');
  const hungUp = new Promise((resolve) => asker.on('error', () => undefined).once('close', resolve));
  await new Promise((resolve) => asker.write('GET /api/health HTTP/1.1\r\nHost: localhost', resolve));
  await ending.stop();
  await hungUp;
});
