import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A microphone that beeps, given without asking.
  '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream',
];

/** Debian's Chromium, as set-up found or installed it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  const executablePath = process.env.DAYSEVEN_CHROMIUM ?? installed;
  if (!executablePath) throw new Error('no Chromium; `npm test` installs it');
  return chromium.launch({ executablePath, args: flags });
}

/** A page that remembers every request that left the machine and every error of its script. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly left: readonly string[];
  readonly errors: readonly string[];
  /** Another page of the same browser, watched alike. */
  another(): Promise<Page>;
}

export async function openPage(browser: Browser, options: { readonly dark?: boolean; readonly width?: number } = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // A guard, no measure: a machine that does other things too is slow.
  context.setDefaultTimeout(60_000);
  const left: string[] = [];
  const errors: string[] = [];
  const another = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost') left.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    return page;
  };
  return { page: await another(), context, left, errors, another };
}
