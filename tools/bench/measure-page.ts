import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumArgs, findChromium } from '../find-chromium.ts';
import { measuredRow } from './row.ts';
import type { Row } from './row.ts';

/** How long somebody looks at the plan just opened before pressing Run, ms: the page begins the run meanwhile. */
const LOOKS_MS = 3000;

/** The built page in Chromium: from Run to the first verdicts of the sample plan, in a fresh context each time. */
export async function measurePage(runs: number): Promise<Row[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('there is no Chromium; npm run set-up gets one');
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0, strictPort: false, open: false } });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs, headless: true });
  const firstS: number[] = [];
  const allS: number[] = [];
  const atOnceS: number[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const looked = await firstRun(browser, server.resolvedUrls!.local[0]!, LOOKS_MS);
      firstS.push(looked.firstS);
      allS.push(looked.allS);
      atOnceS.push((await firstRun(browser, server.resolvedUrls!.local[0]!, 0)).firstS);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return [
    measuredRow(
      { what: 'the page, first run of the sample plan: first verdicts after Run', unit: 's', digits: 2, target: { atMost: 1.5 } },
      firstS,
    ),
    measuredRow({ what: 'the same, all replications', unit: 's', digits: 2 }, allS),
    measuredRow({ what: 'the same, Run pressed as soon as the plan is open: first verdicts', unit: 's', digits: 2, target: { atMost: 1.5 } }, atOnceS),
  ];
}

/** Seconds from Run to the first verdicts, and to all replications, in a page that nobody has opened before. */
async function firstRun(browser: Browser, url: string, looksMs: number): Promise<{ firstS: number; allS: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(() => window.yuyanIdle?.());
    await page.locator('cc-app main cc-button').first().click();
    await page.waitForTimeout(looksMs);
    const start = performance.now();
    await page.locator('cc-top-bar #run').click();
    await page.locator('cc-verdict-board .cell').first().waitFor();
    const firstS = (performance.now() - start) / 1000;
    await page.evaluate(() => window.yuyanIdle?.());
    return { firstS, allS: (performance.now() - start) / 1000 };
  } finally {
    await context.close();
  }
}
