import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openDatabase } from '../../../server/src/adapters/sqlite/open-database.ts';
import { tables } from '../../../server/src/adapters/sqlite/tables.ts';
import { launchBrowser, openPage } from '../../e2e/support/browser.ts';
import { startServer } from '../../e2e/support/running-server.ts';
import type { BenchRun } from '../bench-run.ts';
import { spreadOf } from '../measure/spread.ts';
import type { Section } from '../result.ts';

/** Each a box with its words: two things. */
const parts = 200;
/** The page gathers edits for a second; an edit that is to be kept by itself waits longer. */
const apartMs = 1_200;
const anHour = 3_600;
const megabyte = 1024 * 1024;

/** A board of 400 things in the real page: what an edit takes there, and what an hour of edits leaves in the log. */
export async function board(run: BenchRun): Promise<Section> {
  const folder = await run.scratch();
  const server = await startServer({ DAYSEVEN_DATA: folder, DAYSEVEN_SETUP: 'no' });
  const browser = await launchBrowser();
  let drawn: Drawn;
  try {
    const { page } = await openPage(browser);
    await beginRound(page, server.url);
    drawn = await draw(page, run.quick ? 5 : 60);
  } finally {
    await browser.close();
    await server.kill('SIGTERM');
  }
  const { built, edits } = logOf(folder, drawn.builtAt);
  if (edits.length * 2 < drawn.moved.length) throw new Error(`of ${drawn.moved.length} edits only ${edits.length} reached the log`);
  const perEdit = spreadOf(edits);
  return {
    name: 'board',
    about: `Headless Chromium draws ${2 * parts} things in a design round by its stencils, then moves one by key, each edit by itself. A time is from the press until the browser has painted it, which waits for the next frame of sixty in a second. The log of an hour is what the ${2 * parts} things took and an edit in every second of it, each at the mean of those measured.`,
    rows: [
      { what: `A part put on a board of ${2 * parts} things`, unit: 'ms', ours: spreadOf(drawn.added.slice(-20)), bar: 'board edit' },
      { what: `A part moved on a board of ${2 * parts} things`, unit: 'ms', ours: spreadOf(drawn.moved), bar: 'board edit' },
      { what: 'An edit: bytes in the log', unit: 'bytes', ours: perEdit },
      { what: `The log of ${2 * parts} things and an hour of edits`, unit: 'MB', ours: spreadOf([(built + (anHour * edits.reduce((sum, bytes) => sum + bytes, 0)) / edits.length) / megabyte]), bar: 'board log' },
    ],
    findings: [],
  };
}

async function beginRound(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/rounds/new/design`);
  await page.getByRole('button', { name: 'To the lobby' }).click();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.getByRole('toolbar', { name: 'Stencils' }).waitFor();
}

interface Drawn {
  readonly added: readonly number[];
  readonly moved: readonly number[];
  /** When all things were saved, by the clock that the server on this machine reads too. */
  readonly builtAt: number;
}

async function draw(page: Page, edits: number): Promise<Drawn> {
  const [added, moved]: [number[], number[]] = [[], []];
  for (let part = 0; part < parts; part++) added.push(await timed(page, "[...document.querySelectorAll('.stencils button')].find((button) => button.textContent === 'Service').click()"));
  await saved(page);
  const builtAt = Date.now();
  for (let edit = 0; edit < edits; edit++) {
    moved.push(await timed(page, "document.querySelector('.excalidraw-container, .excalidraw').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }))"));
    await sleep(apartMs);
  }
  await saved(page);
  return { added, moved, builtAt };
}

/** What one press takes, until it is painted. */
function timed(page: Page, press: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const began = performance.now();
    ${press};
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - began;
  })()`);
}

async function saved(page: Page): Promise<void> {
  await page.getByText('The board is being saved…').waitFor({ state: 'detached' });
}

/** The bytes the building took, and those of each edit after it. */
function logOf(folder: string, builtAt: number): { readonly built: number; readonly edits: readonly number[] } {
  const database = openDatabase(folder);
  const rows = database.all(tables.selectFrom('drawings').select(['at', 'patches']).orderBy('revision'));
  database.close();
  const bytes = rows.map(({ at, patches }) => ({ at, bytes: Buffer.byteLength(patches) }));
  return { built: bytes.filter(({ at }) => at <= builtAt).reduce((sum, one) => sum + one.bytes, 0), edits: bytes.filter(({ at }) => at > builtAt).map((one) => one.bytes) };
}
