import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JudgeView, protocolVersion } from '@dayseven/contracts';
import { io } from 'socket.io-client';
import { newId, type OpenedSheet, type Page } from '../support/page.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
let page: Page;
let round: OpenedSheet;
beforeAll(async () => {
  world = await createWorld();
  page = await world.page();
  round = await page.open();
});
afterAll(() => world.stop());

/** One sentence: it begins like one, ends like one, and is no dump. */
const sentence = expect.stringMatching(/^[A-Z].{5,300}[.]$/);
const invalid = { ok: false, failure: { code: 'invalid-request', message: sentence } };

function submission(over: object = {}) {
  return { jobId: newId(), roundId: round.id, problemId: 'add-two', language: 'go', revision: 0, source: 'package main', ...over };
}
function edit(over: object = {}) {
  return { roundId: round.id, problemId: 'add-two', language: 'go', tab: page.tab, batch: 1, base: 0, changes: [[0, 0, 'x']], ...over };
}
const deep = JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown;
const prototype = JSON.parse(`{"problemId":"add-two","__proto__":{"admin":true}}`) as unknown;

const malformed: [string, string, unknown][] = [
  ['nothing', 'round:open', undefined],
  ['null', 'round:open', null],
  ['a string', 'round:open', 'add-two'],
  ['a list', 'round:open', ['add-two']],
  ['bytes', 'round:open', Buffer.from('add-two')],
  ['bytes for an id', 'round:open', { problemId: Buffer.from('add-two') }],
  ['a missing field', 'round:open', {}],
  ['a field too many', 'round:open', { problemId: 'add-two', admin: true }],
  ['a prototype for a field', 'round:open', prototype],
  ['a constructor for a field', 'round:open', { problemId: 'add-two', constructor: { prototype: {} } }],
  ['a path for an id', 'round:open', { problemId: '../../etc/passwd' }],
  ['an object for an id', 'round:open', { problemId: { $ne: '' } }],
  ['something deep for an id', 'round:open', { problemId: deep }],
  ['a language that is none', 'round:choose-language', { roundId: newId(), problemId: 'add-two', language: 'cobol' }],
  ['a round id that is none', 'round:choose-language', { roundId: '1; DROP TABLE rounds', problemId: 'add-two', language: 'go' }],
  ['a job of no language', 'job:submit', { ...submissionWithout('language') }],
  ['a language inherited by every object', 'job:submit', { ...submissionWithout('language'), language: 'toString' }],
  ['a fraction for a revision', 'job:submit', { ...submissionWithout('revision'), revision: 0.5 }],
  ['a number for a source', 'job:submit', { ...submissionWithout('source'), source: 1 }],
  ['a wrong part', 'job:read-text', { jobId: newId(), caseIndex: 0, part: 'model' }],
  ['a negative case', 'job:read-text', { jobId: newId(), caseIndex: -1, part: 'got' }],
  ['nine own cases', 'own-cases:save', { roundId: newId(), problemId: 'add-two', cases: Array.from({ length: 9 }, () => ({ fields: ['1', '2'] })) }],
  ['an own case of numbers', 'own-cases:save', { roundId: newId(), problemId: 'add-two', cases: [{ fields: [1, 2] }] }],
  ['a field of 20,001 characters', 'own-case:validate', { problemId: 'add-two', case: { fields: ['1'.repeat(20_001), '2'] } }],
];

function submissionWithout(field: string): object {
  const whole: Record<string, unknown> = { jobId: newId(), roundId: newId(), problemId: 'add-two', language: 'go', revision: 0, source: 'x' };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
}

describe('a malformed request', () => {
  it.each(malformed)('[W1] %s (%s) is refused with a sentence', async (_what, event, body) => {
    expect(await page.send(event, body)).toMatchObject(invalid);
  });

  it.each([
    ['no changes', { changes: [] }],
    ['2,001 changes', { changes: Array.from({ length: 2_001 }, () => [0, 0, 'x']) }],
    ['a change of four parts', { changes: [[0, 0, 'x', 'y']] }],
    ['a negative offset', { changes: [[-1, 0, 'x']] }],
    ['an offset beyond all numbers', { changes: [[1e308, 0, 'x']] }],
    ['batch 0', { batch: 0 }],
    ['a tab that is none', { tab: 'first' }],
  ])('[W1] an edit with %s is refused with a sentence', async (_what, over) => {
    expect(await page.send('draft:edit', edit(over))).toMatchObject(invalid);
  });

  it.each([
    ['none', []],
    ['two', [{ problemId: 'add-two' }, { problemId: 'add-two' }]],
  ])('[W1] %s instead of one body is refused', async (_what, bodies) => {
    expect(await page.send('round:open', ...bodies)).toMatchObject(invalid);
  });

  it.each(['no:such', 'disconnecting', 'constructor', '__proto__', 'round:opened', ''])('[W1] an event that is none, %j, is refused', async (event) => {
    const reply = await page.send(event, {}).catch((error: unknown) => String(error));
    if (typeof reply === 'string') expect(reply).toContain('reserved');
    else expect(reply).toMatchObject(invalid);
  });

  it('[W1] nested a million deep harms nobody', async () => {
    page.socket.io.engine.write(`2["round:open",${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}]`);
    expect(await page.open()).toMatchObject({ id: round.id });
  });

  it('[W1] without a way to answer it harms nobody', async () => {
    page.socket.emit('round:open', null);
    page.socket.emit('round:open', { problemId: 'add-two' }, 'no function');
    expect(await page.open()).toMatchObject({ id: round.id });
  });
});

describe('a source', () => {
  it.each([
    ['that is empty', '', 'The source is empty; write a solution first.'],
    ['of blanks', ' \n\t\n', 'The source is empty; write a solution first.'],
    ['of 65 KB', 'x'.repeat(65 * 1024), 'The source is over 64 KB; shorten it.'],
    ['of 64 KB and a byte', `${'ü'.repeat(32 * 1024)}x`, 'The source is over 64 KB; shorten it.'],
    ['of 2 MB', 'x'.repeat(2 * 1024 * 1024), 'The source is over 64 KB; shorten it.'],
  ])('[W2] %s is refused in words, and the connection stays', async (_what, source, message) => {
    expect(await page.send('job:submit', submission({ source }))).toMatchObject({ ok: false, failure: { code: 'invalid-request', message } });
    expect(await page.send('job:run', submission({ source, ownCases: [] }))).toMatchObject({ ok: false, failure: { message } });
    expect(page.socket.connected).toBe(true);
  });

  it('[W2] of exactly 64 KB is taken', async () => {
    expect(await page.send('job:submit', submission({ source: 'ü'.repeat(32 * 1024) }))).toMatchObject({ ok: true });
  });
});

describe('a connection', () => {
  it('[W3] hears at once how the judge is', async () => {
    const view = await page.hear('judge:changed');
    expect(JudgeView.parse(view)).toEqual(view);
  });

  function refusal(options: object, address = world.url): Promise<string> {
    const socket = io(address, { auth: { protocol: protocolVersion, tab: newId() }, transports: ['websocket'], forceNew: true, reconnection: false, ...options });
    return new Promise((resolve) => {
      socket.once('connect', () => resolve('connected'));
      socket.once('connect_error', (error) => resolve(error.message));
    }).then((what) => {
      socket.disconnect();
      return String(what);
    });
  }

  it.each([
    [{ protocol: protocolVersion + 1, tab: newId() }, 'reload'],
    [{ tab: newId() }, 'reload'],
    [{}, 'reload'],
    [{ protocol: protocolVersion, tab: 'first' }, 'tab'],
  ])('[W3] that says %j is told what to do', async (auth, word) => {
    expect(await refusal({ auth })).toContain(word);
  });

  it.each(['http://evil.example', 'https://127.0.0.1', 'null', 'http://127.0.0.1:1'])('[W4] from a page of %s is not accepted', async (origin) => {
    expect(await refusal({ extraHeaders: { origin } })).not.toBe('connected');
    expect(await refusal({ extraHeaders: { origin }, transports: ['polling'] })).not.toBe('connected');
  });

  it('[W4] to another name is not accepted, from our own page it is', async () => {
    expect(await refusal({ extraHeaders: { host: `evil.example:${world.port}` } })).not.toBe('connected');
    expect(await refusal({ extraHeaders: { origin: `http://localhost:${world.port}`, host: `localhost:${world.port}` } })).toBe('connected');
  });

  it('[W6] that asks too much is told so, and may go on after a second', async () => {
    const hasty = await world.page();
    const replies = await Promise.all(Array.from({ length: 70 }, () => hasty.send('own-case:validate', { problemId: 'add-two', case: { fields: ['1', '2'] } })));
    const refused = replies.filter((reply) => !reply.ok);
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({ failure: { code: 'too-many-requests', message: sentence } });
    expect(await hasty.send('draft:edit', edit({ tab: hasty.tab, base: 99 }))).toMatchObject({ ok: true });
    world.clock.advance(1_000);
    expect(await hasty.send('round:open', { problemId: 'add-two' })).toMatchObject({ ok: true });
  });

  it('[W7] none of this was a fault of ours', () => {
    expect(world.faults).toEqual([]);
  });
});
