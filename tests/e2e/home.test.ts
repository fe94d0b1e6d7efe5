import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { setStage, type Stage } from './support/stage.ts';
import { onWorkspace } from './support/workspace.ts';

describe('the first page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('[H3] shows a first visitor an example, a report and a replay that plays', async () => {
    const { page, errors, left } = await openPage(stage.browser, { width: 1024 });
    await page.goto(stage.server.url);
    const card = page.getByRole('region', { name: 'Day 7' });
    await card.getByRole('heading', { name: /^Day 7: .+, then a debrief$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await card.getByRole('link', { name: 'See an example round' }).click();
    await page.getByText('An example DSA round, not yours.').waitFor();
    await page.getByText('It passed its samples and was broken by a later edit').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Watch the replay' }).click();
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('heading', { name: 'Worn Wristband, Go' }).waitFor();
    await page.locator('.view-lines').getByText('restored').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect([errors, left]).toEqual([[], []]);
  }, 120_000);

  it('[P26] fits a window of 320 pixels, as every page with its header does', async () => {
    const { page, errors } = await openPage(stage.browser, { width: 320 });
    for (const [address, heading] of [['/', 'Problems'], ['/days/new', 'Plan my Day 7'], ['/rounds/new', 'Plan a DSA round'], ['/notes', 'Weak notes'], ['/example', /^DSA round/]] as const) {
      await page.goto(stage.server.url + address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect([address, await page.evaluate<number>('document.scrollingElement.scrollWidth')]).toEqual([address, 320]);
    }
    expect(errors).toEqual([]);
  }, 120_000);

  it('[H2] lets two minutes be tried: ended, rated and debriefed, and then offers a day', async () => {
    const { page, errors } = await openPage(stage.browser);
    await page.goto(stage.server.url);
    await page.getByRole('button', { name: 'Try two minutes' }).click();
    await page.getByRole('region', { name: 'Lobby' }).getByText('The judge is ready.').waitFor();
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await onWorkspace(page);
    expect(await page.getByRole('timer', { name: 'Time left' }).textContent()).toMatch(/^0?[01]:\d\d$|^0?2:00$/);
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
    await page.getByRole('radiogroup', { name: 'Correctness' }).getByText('Leaning no', { exact: true }).click();
    await page.getByRole('button', { name: 'Save and show the results' }).click();
    await page.getByText('Chosen as an easy one to try a round with.').waitFor();
    await page.getByRole('link', { name: 'Day Seven' }).click();
    await page.getByRole('region', { name: 'Day 7' }).getByRole('link', { name: 'History' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try two minutes' }).count()).toBe(0);
    expect(errors).toEqual([]);
  }, 120_000);
});
