import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { tabTo } from './support/keys.ts';
import { setStage, type Stage } from './support/stage.ts';
import { onWorkspace } from './support/workspace.ts';

describe('a DSA round', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  async function lobby(page: Page, mode: 'Strict' | 'Relaxed'): Promise<void> {
    await page.goto(stage.server.url);
    await page.getByRole('region', { name: 'Day 7' }).getByRole('link', { name: 'DSA' }).click();
    await page.getByRole('radiogroup', { name: 'Mode' }).getByText(mode).click();
    await page.getByRole('button', { name: 'To the lobby' }).click();
    await page.getByRole('region', { name: 'Lobby' }).getByText('The judge is ready.').waitFor();
  }

  it('[E20] is planned, started, worked on, reloaded, ended and graded on what is in the editors', async () => {
    const { page, errors } = await openPage(stage.browser);
    await lobby(page, 'Strict');
    await page.getByRole('radio', { name: 'By loudness only' }).check();
    await page.getByText('How loud you speak is measured; no sound is kept.').waitFor();
    await page.getByRole('button', { name: 'Start the clock' }).click();
    const workspace = await onWorkspace(page);
    expect(await page.getByRole('timer', { name: 'Time left' }).textContent()).toMatch(/^1:(10:00|0[5-9]:\d\d)$/);
    await workspace.write('package main // does not compile, but it is there\n');
    await workspace.saved();
    await page.getByRole('button', { name: 'Problem 2' }).click();
    await workspace.saved();
    await page.reload();
    await onWorkspace(page);
    expect(await workspace.read()).toBe('package main // does not compile, but it is there\n');

    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Compile error' }).count()).toBe(0);
    await page.getByRole('radiogroup', { name: 'Correctness' }).getByText('Strong hire').click();
    await page.getByRole('button', { name: 'Save and show the results' }).click();
    await page.getByText('You rated correctness well, though a problem was not accepted.').waitFor();
    await page.getByText(/^A model solution/).nth(1).waitFor();
    await page.getByRole('heading', { name: 'Compile error' }).waitFor();
    await page.getByText('Nothing was submitted, and nothing was written.').waitFor();
    await page.getByRole('heading', { name: 'The one thing to fix: No working solution at the end' }).waitFor();
    expect(await page.getByText(/^Chosen as /).count()).toBe(2);
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByRole('toolbar', { name: 'Marks' }).getByRole('button').first().press('End');
    await timeline.locator('.view-lines').getByText('does not compile').waitFor();
    await timeline.getByText(/^You spoke in [1-9]/).waitFor();
    expect(await timeline.locator('.voice-spoken').count()).toBeGreaterThan(0);
    await page.getByRole('region', { name: 'Your rating beside the facts' }).getByRole('row', { name: /^Correctness Strong hire/ }).waitFor();
    await page.getByRole('link', { name: 'Watch the round again' }).click();
    const marks = page.getByRole('region', { name: 'Marks' });
    await marks.getByRole('button', { name: /The end/ }).click();
    await page.locator('.view-lines').getByText('does not compile').waitFor();
    await marks.getByText('Submission: Compile error').waitFor();
    await page.getByRole('slider', { name: 'Moment of the round' }).press('Home');
    await page.getByRole('heading', { name: /, Go, as it was given$/ }).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('[R72] is driven by one tab, followed by the other, and taken over with the last words', async () => {
    const { page, context, errors } = await openPage(stage.browser);
    await lobby(page, 'Relaxed');
    await page.getByRole('button', { name: 'Start the clock' }).click();
    const driving = await onWorkspace(page);
    const other = await context.newPage();
    await other.goto(page.url());
    const following = await onWorkspace(other);
    await other.getByText('Another tab drives this round; this one follows it.').waitFor();
    await following.write('// not taken\n');
    await page.bringToFront();
    await driving.write('// the last words\n');
    await other.bringToFront();
    await other.keyboard.press('Alt+T');
    await other.getByText('The interviewer listens.').waitFor();
    await other.locator('.view-lines').getByText('// the last words').waitFor();
    await following.write('// goes on here\n');
    await following.saved();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Take over here' }).waitFor();
    expect(await driving.read()).toBe('// goes on here\n');
    await other.reload();
    await other.getByText('The interviewer listens.').waitFor();
    await other.getByRole('button', { name: 'End', exact: true }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('[E22] is held by keyboard alone, from the plan to the results', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.server.url}/rounds/new`);
    await page.getByRole('heading', { name: 'Plan a DSA round' }).waitFor();
    await tabTo(page, /^To the lobby/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Lobby' }).getByText('The judge is ready.').waitFor();
    await tabTo(page, /^Start the clock/);
    await page.keyboard.press('Enter');
    await onWorkspace(page);
    expect(await violations(page)).toEqual([]);
    await tabTo(page, /^Go solution of/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('package main // typed');
    await page.getByRole('img', { name: 'Draft: Saved' }).waitFor();
    await page.keyboard.press('Control+M');
    await page.keyboard.press('Alt+PageDown');
    await page.getByRole('button', { name: 'Problem 2', pressed: true }).waitFor();
    await tabTo(page, /^End$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^End the round/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(page, /^Strong no hire/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Save and show the results/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^The one thing to fix/ }).waitFor();
    await page.getByText(/^A model solution/).nth(1).waitFor();
    expect(await violations(page)).toEqual([]);
  }, 120_000);

  it('[E21] stands while it is paused, and goes on with what was left', async () => {
    const { page } = await openPage(stage.browser);
    await lobby(page, 'Relaxed');
    await page.getByRole('button', { name: 'Start the clock' }).click();
    const workspace = await onWorkspace(page);
    await workspace.write('package main // kept through the pause\n');
    await workspace.saved();
    await page.getByRole('button', { name: 'Pause the round' }).click();
    await page.getByRole('heading', { name: 'Paused' }).waitFor();
    const stands = await page.getByRole('timer', { name: 'Time left' }).textContent();
    await page.waitForTimeout(2_000);
    expect(await page.getByRole('timer', { name: 'Time left' }).textContent()).toBe(stands);
    await page.getByRole('button', { name: 'Go on' }).click();
    await onWorkspace(page);
    expect(await workspace.read()).toBe('package main // kept through the pause\n');
  }, 120_000);
});
