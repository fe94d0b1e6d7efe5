import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { setStage, type Stage } from './support/stage.ts';
import { onWorkspace } from './support/workspace.ts';

describe('a day', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({}, 'tests/support/hurried-server.ts');
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  /** Ten minutes go by at each. */
  async function passMinutes(tens: number): Promise<void> {
    for (let ten = 0; ten < tens; ten += 1) {
      process.kill(stage.server.pid, 'SIGUSR2');
      await new Promise((done) => setTimeout(done, 300));
    }
  }

  it('[E30] is planned, held round by round, graded at zero with no page open, and looked back on', async () => {
    const { page, context, errors, left } = await openPage(stage.browser);
    await page.goto(stage.server.url);
    await page.getByRole('link', { name: 'Plan my Day 7' }).click();
    await page.getByRole('textbox', { name: 'Paste your notes' }).fill('- bounds\n- nil maps');
    await page.getByRole('button', { name: 'To the lobby' }).click();
    await page.getByText('2 notes of yours come along.').waitFor();
    const day = page.url();
    await page.getByText('The judge is ready.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start the first round' }).click();
    const workspace = await onWorkspace(page);
    await workspace.write('package main // does not compile, but it is there\n');
    await workspace.saved();
    await context.close();

    await passMinutes(8);
    const again = await openPage(stage.browser);
    await again.page.goto(day);
    await again.page.getByRole('heading', { name: 'The round is over' }).waitFor();
    await again.page.getByRole('radiogroup', { name: 'Correctness' }).getByText('Strong hire').click();
    await again.page.getByRole('button', { name: 'Save and take the break' }).click();
    await again.page.getByRole('heading', { name: 'Break' }).waitFor();
    expect(await again.page.getByText(/^The one thing to fix/).count()).toBe(0);
    expect(await violations(again.page)).toEqual([]);
    await passMinutes(1);
    await again.page.reload();
    await again.page.getByText(/^The break is over; the day waits for you until/).waitFor();

    for (const next of ['System design', 'Behavioral']) {
      await again.page.getByRole('heading', { name: `Next: ${next}` }).waitFor();
      await again.page.getByRole('button', { name: 'Start the next round' }).click();
      await again.page.getByRole('button', { name: 'End', exact: true }).click();
      await again.page.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
      await again.page.getByRole('button', { name: 'Skip' }).click();
    }
    await again.page.getByRole('heading', { name: 'The day is over' }).waitFor();
    await again.page.getByRole('heading', { name: 'The one thing to fix: No working solution at the end' }).waitFor();
    await again.page.getByText(/: compile error/).waitFor();
    expect(await violations(again.page)).toEqual([]);
    await again.page.getByRole('textbox', { name: 'What went well?' }).fill('I began.');
    await again.page.getByRole('button', { name: 'Keep it' }).click();
    await again.page.getByText('Kept; it is in the report.').waitFor();
    await again.page.getByRole('link', { name: 'Report of the day' }).click();
    await again.page.getByText('I began.').waitFor();
    expect(await violations(again.page)).toEqual([]);
    expect([errors, again.errors, left, again.left]).toEqual([[], [], [], []]);
  }, 180_000);
});
