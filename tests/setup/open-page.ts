import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../tools/find-chromium.ts';

/** A page opened by a journey, and everything that went wrong on it so far. */
export interface OpenPage {
  page: Page;
  /** Console errors, uncaught errors, policy violations and requests to other origins, in order. A journey ends with an empty list. */
  problems: string[];
}

/** Starts the browser of the journeys; the caller closes it. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium. Run `npm run set-up` first.');
  return chromium.launch({ executablePath, args: chromiumArgs, headless: true });
}

/**
 * Opens the page in a fresh context (own storage, nothing cached), by default 1280 x 800 in English.
 * Close it with `await opened.page.context().close()`.
 */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const origin = new URL(url).origin;
  // A violation of the content security policy reaches the console as an error.
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  context.on('request', (request) => {
    const address = request.url();
    const local = address.startsWith('blob:') || address.startsWith('data:');
    if (!local && new URL(address).origin !== origin) problems.push(`request to another origin: ${address}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, problems };
}
