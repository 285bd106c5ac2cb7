import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { chromiumArgs, findChromium } from './find-chromium.ts';

/**
 * Takes pictures of the built page into docs/screens, for people to look at: the sample plan
 * after a run, in three languages, light and dark, the other rooms, and a phone.
 */
interface Shot {
  readonly name: string;
  readonly locale: string;
  readonly dark?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** Element to take the picture of. Left out: what the window shows. */
  readonly part?: string;
  /** What to do once the run is done. */
  readonly then?: (page: Page) => Promise<void>;
}

const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));
const desktop = { width: 1440, height: 900 };
/** So that all of a drawer is in sight. */
const tall = { width: 1440, height: 1900 };
const languages = [
  ['en', 'en-GB'],
  ['zh-hans', 'zh-CN'],
  ['zh-hant', 'zh-TW'],
] as const;

const idle = (page: Page): Promise<void> => page.evaluate(() => window.yuyanIdle?.());
const go = (room: string) => async (page: Page) => {
  await page.evaluate((hash) => (location.hash = hash), `#/${room}`);
};
const openDetail = async (page: Page): Promise<void> => {
  await page.locator('cc-verdict-board .cell').first().click();
  await page.locator('cc-kpi-detail cc-interval-chart svg circle').first().waitFor();
};

/** The run it takes is done by `idle` after it. */
const askWhy = async (page: Page): Promise<void> => {
  await page.locator('cc-verdict-board tbody tr').first().locator('.cell').last().click();
  await page.locator('cc-why #why:not([disabled])').waitFor();
  // The answer to a question that was asked before is still there.
  if ((await page.locator('cc-waterfall-chart').count()) === 0) await page.locator('cc-why #why').click();
  await idle(page);
  await page.locator('cc-waterfall-chart summary').click();
  await page.locator('cc-waterfall-chart tbody').waitFor();
};

const openMoney = async (page: Page): Promise<void> => {
  await page.locator('cc-money details:not([open]) summary').click();
  await page.locator('cc-money table').first().waitFor();
};

const shots: readonly Shot[] = [
  ...languages.flatMap(([name, locale]) => [
    { name: `plan-${name}-light`, locale },
    { name: `plan-${name}-dark`, locale, dark: true },
  ]),
  { name: 'detail-en-light', locale: 'en-GB', then: openDetail },
  { name: 'detail-zh-hant-dark', locale: 'zh-TW', dark: true, then: openDetail },
  { name: 'why-en-light', locale: 'en-GB', size: tall, then: askWhy, part: 'cc-why' },
  { name: 'why-zh-hans-dark', locale: 'zh-CN', dark: true, size: tall, then: askWhy, part: 'cc-why' },
  { name: 'money-en-light', locale: 'en-GB', then: openMoney, part: 'cc-money' },
  { name: 'money-zh-hans-dark', locale: 'zh-CN', dark: true, then: openMoney, part: 'cc-money' },
  { name: 'money-zh-hant-light', locale: 'zh-TW', then: openMoney, part: 'cc-money' },
  { name: 'centre-en-light', locale: 'en-GB', then: go('centre') },
  { name: 'centre-zh-hans-dark', locale: 'zh-CN', dark: true, then: go('centre') },
  { name: 'assumptions-en-light', locale: 'en-GB', then: go('assumptions') },
  { name: 'about-zh-hans-light', locale: 'zh-CN', then: go('about') },
  { name: 'plan-en-tablet', locale: 'en-GB', size: { width: 900, height: 900 } },
  { name: 'plan-zh-hans-narrow', locale: 'zh-CN', size: { width: 390, height: 844 } },
];

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('There is no Chromium. Run `npm run set-up` first.');
mkdirSync(folder, { recursive: true });
const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
const server = await preview({ configFile, logLevel: 'error', preview: { port: 0, strictPort: false, open: false } });
const url = server.resolvedUrls?.local[0];
if (url === undefined) throw new Error('The page server has no address.');
const browser = await chromium.launch({ executablePath, args: chromiumArgs, headless: true });
const wanted = process.argv.slice(2);
try {
  // One context per language: the run is done once, and its result carries over to every picture of it.
  for (const [, locale] of languages) {
    const mine = shots.filter((shot) => shot.locale === locale && (wanted.length === 0 || wanted.some((part) => shot.name.includes(part))));
    if (mine.length === 0) continue;
    const context = await browser.newContext({ viewport: desktop, locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(message.text());
    });
    await page.goto(url);
    await idle(page);
    await page.locator('cc-app main cc-button').first().click();
    await idle(page);
    await page.locator('cc-top-bar #run').click();
    await idle(page);
    for (const shot of mine) {
      await page.setViewportSize(shot.size ?? desktop);
      await page.emulateMedia({ colorScheme: shot.dark === true ? 'dark' : 'light', reducedMotion: 'reduce' });
      await go('plan')(page);
      await idle(page);
      await shot.then?.(page);
      await idle(page);
      const path = `${folder}${shot.name}.png`;
      if (shot.part === undefined) {
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.screenshot({ path });
      } else {
        await page.locator(shot.part).screenshot({ path });
      }
      console.log(`${shot.name}.png`);
      if (shot.then === openMoney) await page.locator('cc-money summary').click();
      if (shot.then === openDetail || shot.then === askWhy) {
        await page.keyboard.press('Escape');
        await page.locator('cc-kpi-detail cc-interval-chart').first().waitFor({ state: 'hidden' });
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
