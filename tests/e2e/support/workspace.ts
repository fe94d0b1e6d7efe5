import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const solutions = join(import.meta.dirname, '../../../problems/catalogue/dsa');

/** A file of a problem's solutions folder, such as `model.go`. */
export function solution(problem: string, file: string): Promise<string> {
  return readFile(join(solutions, problem, 'solutions', file), 'utf8');
}

/** The workspace as a candidate sees it: by roles and names, never by the page's own classes. */
export interface Workspace {
  readonly results: Locator;
  readonly verdict: Locator;
  readonly judge: Locator;
  choose(language: 'Go' | 'TypeScript'): Promise<void>;
  /** Replaces the whole text by pasting, as typing would bring the editor's own brackets in. */
  write(source: string): Promise<void>;
  /** The text on screen, as the editor's own copy command gives it. */
  read(): Promise<string>;
  saved(): Promise<void>;
}

export async function openWorkspace(page: Page, url: string, problem: string): Promise<Workspace> {
  await page.goto(`${url}/problems/${problem}`);
  return onWorkspace(page);
}

/** The workspace of the page as it is, once its editor is there. */
export async function onWorkspace(page: Page): Promise<Workspace> {
  const editor = page.getByRole('region', { name: 'Editor' });
  const code = editor.locator('.monaco-editor').first();
  await code.waitFor();
  const results = page.getByRole('region', { name: 'Results' });
  const selectAll = async (): Promise<void> => {
    await code.locator('.view-lines').click();
    await page.keyboard.press('Control+A');
  };
  return {
    results,
    verdict: results.getByRole('heading', { level: 3 }),
    judge: page.getByRole('status', { name: 'Judge' }),
    choose: async (language) => {
      await page.getByRole('radiogroup', { name: 'Language' }).getByText(language, { exact: true }).click();
      await editor.getByRole('heading', { name: language === 'Go' ? 'solution.go' : 'solution.ts' }).waitFor();
    },
    write: async (source) => {
      await selectAll();
      await page.evaluate((text) => navigator.clipboard.writeText(text), source);
      await page.keyboard.press('Control+V');
    },
    read: async () => {
      await selectAll();
      await page.keyboard.press('Control+C');
      return page.evaluate(() => navigator.clipboard.readText());
    },
    saved: () => page.getByRole('img', { name: 'Draft: Saved' }).waitFor(),
  };
}
