import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { setStage, type Stage } from './support/stage.ts';
import { openWorkspace, solution } from './support/workspace.ts';

/** Kept for people to look at; git ignores it. */
const screenshots = join(import.meta.dirname, '../../screenshots');

describe('the pages', () => {
  let stage: Stage;
  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true });
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  // Each look has a problem of its own, so that no verdict on screen is an earlier one's.
  const looks = [
    { dark: false, width: 1024, problem: 'echoes', wrong: 'wrong-last-place-excluded.go' },
    { dark: false, width: 1920, problem: 'late-arrivals', wrong: 'wrong-equal-is-late.go' },
    { dark: true, width: 1024, problem: 'lru-cache', wrong: 'wrong-oldest-entry.go' },
    { dark: true, width: 1440, problem: 'settling-racks', wrong: 'wrong-new-grid.go' },
  ].map((look) => ({ ...look, name: `${look.dark ? 'dark' : 'light'}-${look.width}` }));

  it.each(looks)('[E11] list and workspace pass axe and are photographed, $name', async ({ dark, width, problem, wrong, name }) => {
    const { page, left, errors } = await openPage(stage.browser, { dark, width });
    await page.goto(stage.server.url);
    await page.getByRole('heading', { name: 'Problems' }).waitFor();
    await page.getByRole('link', { name: /echoes/i }).first().waitFor();
    await page.screenshot({ path: join(screenshots, `list-${name}.png`) });
    expect(await violations(page)).toEqual([]);

    const workspace = await openWorkspace(page, stage.server.url, problem);
    await workspace.choose('Go');
    await workspace.write(await solution(problem, wrong));
    await page.keyboard.press('Control+Enter');
    await workspace.results.getByRole('heading', { name: 'Wrong answer' }).waitFor({ timeout: 60_000 });
    await page.screenshot({ path: join(screenshots, `workspace-${name}.png`) });
    expect(await violations(page)).toEqual([]);
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);
});
