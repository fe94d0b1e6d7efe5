import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { connectPage, newId, type Page } from '../support/page.ts';
import { startProgram } from '../support/program.ts';

jest.setTimeout(60_000);

const place = mkdtempSync(join(tmpdir(), 'dayseven-start-'));
afterAll(() => rmSync(place, { recursive: true }));

let folders = 0;
function newFolder(): string {
  const folder = join(place, String(folders++));
  mkdirSync(folder);
  return folder;
}

/** Starts a server that cannot start, and gives the one sentence it said. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const program = startProgram({ DAYSEVEN_PORT: '0', DAYSEVEN_DATA: newFolder(), ...environment });
  expect(await program.ended()).toBe(1);
  expect(program.output()).toBe('');
  expect(program.errors()).toMatch(/^[A-Z][^\n]+\.\n$/);
  return program.errors();
}

/** A page that has just opened may have missed the news, so it asks. */
async function inJudgement(page: Page, id: string): Promise<void> {
  for (let tries = 100; tries > 0; tries -= 1) {
    const job = (await page.open()).jobs.find((view) => view.id === id);
    if (job?.state === 'judging') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`job ${id} was not taken up again`);
}

describe('the server as a program', () => {
  it('[W11] says where it is served, lets no second one at its data, and ends in order when told', async () => {
    const folder = join(newFolder(), 'made', 'by', 'itself');
    const first = startProgram({ DAYSEVEN_PORT: '0', DAYSEVEN_DATA: folder });
    const url = await first.url();
    expect(await refusal({ DAYSEVEN_DATA: folder })).toContain('Another Day Seven');
    expect((await fetch(`${url}/api/problems`)).status).toBe(200);
    first.signal('SIGTERM');
    expect(await first.ended()).toBe(0);
    expect(first.errors()).toBe('');
  });

  it('[W11] on a port in use names the port and how to choose another', async () => {
    const taken: Server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const said = await refusal({ DAYSEVEN_PORT: String(port) });
    expect(said).toContain(String(port));
    expect(said).toContain('DAYSEVEN_PORT');
    taken.close();
  });

  it('[W12] on a database that is none says so and leaves it as it is', async () => {
    const folder = newFolder();
    const notes = 'my notes, not a database '.repeat(400);
    writeFileSync(join(folder, 'dayseven.db'), notes);
    expect(await refusal({ DAYSEVEN_DATA: folder })).toContain('damaged');
    expect(readFileSync(join(folder, 'dayseven.db'), 'utf8')).toBe(notes);
  });

  it('[D8] killed at once keeps every acknowledged keystroke and takes its jobs up again', async () => {
    const environment = { DAYSEVEN_PORT: '0', DAYSEVEN_DATA: newFolder() };
    const first = startProgram(environment, 'demo');
    const page = await connectPage(await first.url());
    const round = await page.open();
    const [judging, queued] = [newId(), newId()];
    const job = { roundId: round.id, problemId: 'add-two', language: 'go', revision: 0 };
    await page.ask('job:run', { ...job, jobId: judging, source: 'hangs', ownCases: [] });
    await page.hear('job:changed', ({ id, state }) => id === judging && state === 'judging');
    await page.ask('draft:edit', { roundId: round.id, problemId: 'add-two', language: 'go', tab: page.tab, batch: 1, base: 0, changes: [[0, 0, 'kept ']] });
    await page.ask('job:submit', { ...job, jobId: queued, source: 'hangs too' });
    first.signal('SIGKILL');
    await first.ended();
    page.close();

    const second = startProgram(environment, 'demo');
    const later = await connectPage(await second.url());
    const { drafts, jobs } = await later.open();
    expect(drafts[0]).toMatchObject({ revision: 1, text: expect.stringMatching(/^kept /) });
    expect(jobs.map(({ id }) => id)).toEqual([queued, judging]);
    for (const id of [queued, judging]) await inJudgement(later, id);
    later.close();
    second.signal('SIGTERM');
    expect(await second.ended()).toBe(0);
  });
});
