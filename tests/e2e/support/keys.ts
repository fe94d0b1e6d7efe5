import type { Page } from 'playwright-core';

const mostTabs = 80;

/** Goes from control to control by Tab until one has this name, as somebody without a mouse does. @throws when none has */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const heard: string[] = [];
  for (let tab = 0; tab < mostTabs; tab += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    heard.push(focused.slice(0, 30));
  }
  throw new Error(`Tab came to nothing named ${String(name)}, only to: ${heard.join(' | ')}`);
}
