import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPage } from './support/browser.ts';
import { setStage, type Stage } from './support/stage.ts';
import { violations } from './support/axe.ts';

describe('a behavioral round and the weak notes', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({}, 'tests/support/demo-server.ts');
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('[V71] [E40] [N8] [N10] [V61] are written, asked, answered, reviewed and debriefed by keyboard, and pass axe in both colours', async () => {
    const { page, errors, left } = await openPage(stage.browser, { width: 1024 });
    await page.goto(`${stage.server.url}/notes`);
    await page.getByRole('heading', { name: 'Nothing is due today' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByLabel('Question').fill('Which case does select take?');
    await page.getByRole('dialog').getByLabel('The fix').fill('Any that is ready, at random.');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '1 note due today' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('r');
    await page.getByText('1 of 1', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('heading', { name: '1 note due today' }).waitFor();

    await page.goto(`${stage.server.url}/rounds/new/behavioral`);
    await page.getByRole('radiogroup', { name: 'Questions' }).getByText('2', { exact: true }).click();
    await page.getByRole('button', { name: 'To the lobby' }).click();
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await page.getByText('Prepare: ').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Answer: ').waitFor();
    await page.getByLabel('Your answer, if you type it').fill('We had one queue, and I split it.');
    await page.keyboard.press('Alt+w');
    await page.getByRole('dialog', { name: 'A new weak note' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    for (const followUp of ['first?', 'second?']) {
      await page.getByRole('region', { name: 'Interviewer' }).getByText(followUp).waitFor();
      await page.keyboard.type(`To ${followUp}`);
      expect(await page.getByLabel('Your answer to the follow-up, if you type it').inputValue()).toBe(`To ${followUp}`);
      await page.keyboard.press('Alt+a');
    }
    await page.getByRole('group', { name: 'How was this answer?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '2 Leaning no' }).click();
    await page.getByText('Question 2 of 2').waitFor();
    await page.getByRole('button', { name: 'Leave the questions and review the notes' }).click();
    await page.getByText('Which case does select take?').waitFor();
    await page.keyboard.press('Space');
    await page.getByText('Any that is ready, at random.').waitFor();
    await page.keyboard.press('3');
    await page.getByText('1 of 1 note reviewed').waitFor();
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
    await page.getByRole('radiogroup', { name: 'Result' }).getByText('Leaning hire').click();
    await page.getByRole('button', { name: 'Save and show the results' }).click();
    await page.getByText('We had one queue, and I split it.').waitFor();
    const line = page.getByRole('radiogroup', { name: 'What begins with line 1' });
    await line.getByText('A', { exact: true }).click();
    await page.getByText('Situation 0 %, Task 0 %, Action 100 %, Result 0 %.').first().waitFor();
    await page.getByRole('button', { name: 'Show what is listened for' }).click();
    await page.getByText('A GOOD SIGN.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('heading', { name: 'Keep this as a weak note?' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('heading', { name: 'Keep this as a weak note?' }).waitFor({ state: 'detached' });
    await page.getByRole('main').getByRole('link', { name: 'Replay' }).click();
    await page.getByRole('region', { name: 'The questions at this moment' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.getByText('1 of 1 note reviewed').waitFor();
    await page.getByText('We had one queue, and I split it.').waitFor();
    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: 'Weak notes' }).click();
    await page.getByText('2 notes', { exact: true }).waitFor();
    expect([errors, left]).toEqual([[], []]);
  }, 120_000);
});
