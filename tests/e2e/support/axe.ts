import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The faults of others, which we cannot mend from outside: Monaco's, and of Excalidraw the menu button, which has no name. */
const vendors = ['.monaco-editor', '.excalidraw .main-menu-trigger'];

/**
 * Resolves once no colour is on its way to another: halfway between two schemes nothing has contrast. Animations without an end are not waited for.
 * Looks at each frame, as Chromium may leave `finished` of a transition it composites pending after it has finished; and for some frames,
 * as a page hears of another scheme a moment after its browser, and its transitions begin in the frame after that.
 */
const settled = `new Promise((done) => {
  const isOnItsWay = ({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime < Infinity;
  const look = (still) => requestAnimationFrame(() => (still === 20 ? done() : look(document.getAnimations().some(isOnItsWay) ? 0 : still + 1)));
  look(0);
})`;

/** What axe finds against WCAG 2.2 AA on the page as it is. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${settled}.then(() => undefined)`);
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const script = `axe.run({ exclude: ${JSON.stringify(vendors.map((selector) => [selector]))} }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`;
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(script);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
