import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RoundId } from '@dayseven/contracts';
import { newBox } from '../support/design-stage.ts';
import { connectPage } from '../support/page.ts';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { setStage, type Stage } from './support/stage.ts';

describe('what a system-design round leaves', () => {
  let stage: Stage;
  let roundId: RoundId;
  beforeAll(async () => {
    stage = await setStage();
    roundId = await heldRound(stage.server.url);
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('[E52] is a report of two pages that opens without a network, board and all, and a tape that is wound by keys; both pass axe', async () => {
    const { page, context, errors, left } = await openPage(stage.browser, { width: 1024 });
    await page.goto(`${stage.server.url}/rounds/${roundId}/report`);
    await page.getByRole('img', { name: 'Board: Links API' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as HTML' }).click()]);
    const file = join(stage.folder, 'report.html');
    await download.saveAs(file);

    await page.goto(`${stage.server.url}/rounds/${roundId}/replay`);
    await page.getByText('Nothing drawn yet').waitFor();
    await page.keyboard.press('End');
    await page.getByRole('region', { name: 'The board at this moment' }).getByRole('img', { name: 'Board: Links API' }).waitFor();
    await page.getByRole('region', { name: 'The text at this moment' }).getByText('Kept on the tape.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Home');
    await page.getByText('Nothing drawn yet').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);

    await page.close();
    expect([errors, left]).toEqual([[], []]);

    await context.setOffline(true);
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.goto(pathToFileURL(file).href);
    await alone.getByRole('img', { name: 'Board: Links API' }).waitFor();
    await alone.getByText('Kept on the tape.').waitFor();
    expect(asked).toEqual([pathToFileURL(file).href]);
  }, 120_000);
});

/** A round that was written, drawn, ended and rated, without a browser. */
async function heldRound(url: string): Promise<RoundId> {
  const page = await connectPage(url);
  const { id } = await page.ask('round:plan-design', { minutes: 60, mode: 'relaxed', extraTime: 1, seed: 1 });
  await page.ask('round:join', { roundId: id });
  await page.ask('round:start', { roundId: id });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await page.ask('draft:edit', { roundId: id, problemId: 'document', language: 'markdown', tab: page.tab, batch: 1, base: 0, changes: [[0, 0, 'Kept on the tape.\n']] });
  await page.ask('board:draw', { roundId: id, tab: page.tab, patches: [newBox('box', { y: 0, width: 160, height: 70 }), newBox('words', { type: 'text', x: 10, y: 20, width: 140, height: 20, text: 'Links API' })] });
  await page.ask('round:end', { roundId: id });
  await page.ask('round:rate', { roundId: id, rating: { bands: { scope: 'leaning-hire' }, line: '' } });
  page.close();
  return id;
}
