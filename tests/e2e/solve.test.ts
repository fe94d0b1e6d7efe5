import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPage } from './support/browser.ts';
import { setStage, type Stage } from './support/stage.ts';
import { openWorkspace, solution } from './support/workspace.ts';

describe('solving a problem', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await setStage(); }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('[E1] leads from the list to an accepted submission in Go, by keyboard', async () => {
    const { page, left, errors } = await openPage(stage.browser);
    await page.goto(stage.server.url);
    await page.getByRole('link', { name: /echoes/i }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/problems/echoes');
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.choose('Go');
    await workspace.write(await solution('echoes', 'model.go'));
    await page.keyboard.press("Control+'");
    await workspace.results.getByRole('heading', { name: 'All cases passed' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+Enter');
    await workspace.results.getByRole('heading', { name: 'Accepted' }).waitFor({ timeout: 60_000 });
    await page.goto(stage.server.url);
    await page.getByRole('img', { name: 'Solved' }).first().waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
  }, 180_000);

  it('[E2] names the first failing hidden case of a wrong submission in TypeScript', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.choose('TypeScript');
    await workspace.write(await solution('echoes', 'wrong-latest-only.ts'));
    await page.getByRole('button', { name: 'Submit' }).click();
    await workspace.results.getByRole('heading', { name: 'Wrong answer' }).waitFor({ timeout: 60_000 });
    await workspace.results.getByRole('region', { name: 'Expected' }).waitFor();
  }, 120_000);

  it.each([
    ['Go', 'package main\n\nfunc broken() int {\n\treturn "text"\n}\n', 4],
    ['TypeScript', 'const fine = 1;\nconst broken: number = "text";\n', 2],
  ] as const)('[E3] shows a compile error of %s on the right line', async (language, source, line) => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.choose(language);
    await workspace.write(source);
    await page.keyboard.press("Control+'");
    await workspace.results.getByRole('heading', { name: 'Compile error' }).waitFor({ timeout: 60_000 });
    await workspace.results.getByRole('button', { name: new RegExp(`Line ${line}:`) }).first().waitFor();
    await page.getByRole('region', { name: 'Editor' }).locator('.squiggly-error').first().waitFor();
  }, 120_000);

  it('[E4] cancels an endless program, and a second run replaces the first', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'lru-cache');
    await workspace.choose('TypeScript');
    const model = await solution('lru-cache', 'model.ts');
    await workspace.write(model.replace(/constructor\([^)]*\)\s*\{/, (head) => `${head} while (Date.now() > 0);`));
    await page.keyboard.press("Control+'");
    await page.getByRole('button', { name: 'Cancel' }).click();
    await workspace.results.getByRole('heading', { name: 'Cancelled' }).waitFor({ timeout: 30_000 });

    await page.keyboard.press("Control+'");
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    await workspace.write(model);
    await page.keyboard.press("Control+'");
    await workspace.results.getByRole('heading', { name: 'All cases passed' }).waitFor({ timeout: 60_000 });
  }, 180_000);

  it('[E5] judges own cases, says what is wrong with one, and shows the expected value on request', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.results.getByRole('tab', { name: /Your cases/ }).click();
    await workspace.results.getByRole('button', { name: 'Add case' }).first().click();
    const field = workspace.results.getByRole('textbox').first();
    const sample = await field.inputValue();
    await field.fill('"not a list"');
    await workspace.results.getByText(/must be/).first().waitFor();
    await field.fill(sample);
    await workspace.results.getByRole('button', { name: 'Show expected' }).click();
    await workspace.results.getByRole('region', { name: 'Expected' }).waitFor({ timeout: 60_000 });
  }, 120_000);

  it('[P22] formats Go by Ctrl+S with the import it lacks, in one step back, and says why it cannot', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.server.url);
    await page.getByRole('status', { name: 'Judge' }).getByText('Judge ready').waitFor({ timeout: 60_000 });
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.choose('Go');
    const ugly = 'package main\nfunc countEchoes(ids []int,span int) int {\nsort.Ints( ids )\n  return len(ids)}\n';
    await workspace.write(ugly);
    await page.keyboard.press('Control+S');
    await page.getByRole('region', { name: 'Editor' }).getByText('import').waitFor({ timeout: 30_000 });
    expect(await workspace.read()).toBe('package main\n\nimport "sort"\n\nfunc countEchoes(ids []int, span int) int {\n\tsort.Ints(ids)\n\treturn len(ids)\n}\n');
    await page.keyboard.press('Control+Z');
    expect(await workspace.read()).toBe(ugly);
    await workspace.write('package main\n\nvar sum =  1+\t2');
    await page.keyboard.press('Control+S');
    await page.getByRole('region', { name: 'Editor' }).getByText('1 + 2').waitFor({ timeout: 30_000 });
    await page.keyboard.type(' + 3');
    expect(await workspace.read()).toBe('package main\n\nvar sum = 1 + 2 + 3\n');
    await workspace.write('package main\n\nfunc {\n');
    await page.keyboard.press('Control+S');
    await page.getByRole('status').getByText('Line 3: expected').waitFor({ timeout: 30_000 });
    expect(await workspace.read()).toBe('package main\n\nfunc {\n');
  }, 120_000);

  it('[P21] suggests what a package has while it is typed', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.choose('Go');
    await workspace.write('package main\n\nvar _ = ');
    await page.keyboard.type('strings.Ind');
    await page.getByRole('option', { name: /^IndexByte/ }).waitFor({ timeout: 30_000 });
    await page.keyboard.press('Enter');
    expect(await workspace.read()).toBe('package main\n\nvar _ = strings.Index');
  }, 120_000);

  it('[E12] shows what a program prints apart from its answers, and a panic on its line', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.choose('Go');
    await workspace.write('package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc countEchoes(ids []int, span int) int {\n\tfmt.Println("to stdout")\n\tfmt.Fprintln(os.Stderr, "to stderr")\n\treturn ids[len(ids)]\n}\n');
    await page.keyboard.press("Control+'");
    await workspace.results.getByRole('heading', { name: 'Runtime error' }).waitFor({ timeout: 60_000 });
    await workspace.results.getByRole('region', { name: 'stdout' }).getByText('to stdout').waitFor();
    await workspace.results.getByRole('region', { name: 'stderr' }).getByText('to stderr').waitFor();
    await workspace.results.getByText('index out of range').first().waitFor();
    await workspace.results.getByRole('button', { name: /ine 11/ }).first().waitFor();
  }, 120_000);
});
