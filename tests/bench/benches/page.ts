import { launchBrowser, openPage } from '../../e2e/support/browser.ts';
import type { BenchRun } from '../bench-run.ts';
import { spreadOf } from '../measure/spread.ts';
import { benchProblemId } from '../ours/bench-catalogue.ts';
import { openBenchServer } from '../ours/open-bench-server.ts';
import type { Section } from '../result.ts';

/** A browser that was never here opens a problem: until its editor shows the starter and takes the focus. */
export async function page(run: BenchRun): Promise<Section> {
  const server = await openBenchServer(run);
  const browser = await launchBrowser();
  try {
    const took: number[] = [];
    for (let round = 0; round < run.rounds.counted + 1; round++) {
      const { page: tab, context } = await openPage(browser);
      await tab.goto(`${server.url}/problems/${benchProblemId}`, { waitUntil: 'commit' });
      await tab.locator('.monaco-editor .view-line span span').first().waitFor();
      took.push(await tab.evaluate(() => performance.now()));
      await context.close();
    }
    return {
      name: 'page',
      about: 'Headless Chromium without a cache opens a problem on localhost: from the start of the navigation until the editor shows the highlighted starter.',
      rows: [{ what: 'First load to usable editor', unit: 'ms', ours: spreadOf(took.slice(1)), bar: 'page' }],
      findings: [],
    };
  } finally {
    await browser.close();
    await server.kill('SIGTERM');
  }
}
