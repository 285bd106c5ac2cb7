import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { compare } from '../../workers/compare.ts';
import { createNodeHost } from '../../workers/node/node-host.ts';
import { openPage, startBrowser, type OpenPage } from '../setup/open-page.ts';
import { planFile, smallPlan, widePlan } from './small-plan.ts';

const url = inject('pageUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const idle = (page: Page): Promise<void> => page.evaluate(() => window.yuyanIdle?.());
const fingerprint = async (page: Page): Promise<string> => /[0-9a-f]{4}·[0-9a-f]{4}/.exec(await page.locator('cc-verdict-board .meta').innerText())![0];

async function openSmallPlan(locale: string): Promise<OpenPage> {
  const opened = await openPage(browser, url, { locale });
  await idle(opened.page);
  await opened.page.locator('cc-app input[type=file]').setInputFiles(planFile(smallPlan()));
  await idle(opened.page);
  return opened;
}

const languages = [
  { locale: 'en-GB', lang: 'en-GB', run: 'Run', met: /met|missed|undecided/, stale: 'The plan has changed since this run.', kept: 'Kept in this browser' },
  { locale: 'zh-CN', lang: 'zh-Hans-CN', run: '运行', met: /达标|未定/, stale: '运行之后方案又有改动。', kept: '已保存在本浏览器' },
  { locale: 'zh-HK', lang: 'zh-Hant-TW', run: '執行', met: /達標|未定/, stale: '執行之後方案又有變更。', kept: '已儲存在本瀏覽器' },
] as const;

for (const language of languages) {
  test(`open, run, read, change, run again, save, come back (${language.locale})`, async () => {
    const { page, problems } = await openSmallPlan(language.locale);
    expect(await page.getAttribute('html', 'lang')).toBe(language.lang);
    expect(await page.locator('cc-top-bar h1').innerText()).toBe('Journey 旅程');

    await page.getByRole('button', { name: language.run, exact: true }).first().click();
    await idle(page);
    const cells = page.locator('cc-verdict-board .cell');
    expect(await cells.count()).toBe(smallPlan().targets.length * 2);
    expect(await cells.first().innerText()).toMatch(language.met);
    expect((await page.locator('#finding').innerText()).length).toBeGreaterThan(10);
    const first = await fingerprint(page);

    await cells.nth(1).click();
    await page.locator('cc-kpi-detail cc-paired-difference-chart svg circle').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('cc-kpi-detail cc-interval-chart').waitFor({ state: 'hidden' });

    await page.locator('cc-rail a[href="#/centre"]').click();
    await idle(page);
    const field = page.locator('cc-centre cc-number-field input').first();
    const before = Number(await field.inputValue());
    await field.fill(String(before + 20));
    await field.press('Enter');
    await page.locator('cc-rail a[href="#/plan"]').click();
    await idle(page);
    expect(await page.locator('cc-verdict-board .stale').innerText()).toContain(language.stale);

    await page.keyboard.press('Control+Enter');
    await idle(page);
    expect(await page.locator('cc-verdict-board .stale').count()).toBe(0);
    expect(await fingerprint(page)).not.toBe(first);

    await page.keyboard.press('Control+s');
    await idle(page);
    expect(await page.locator('cc-notices .notice').innerText()).toContain(language.kept);
    await page.reload();
    await idle(page);
    expect(await page.locator('cc-top-bar h1').innerText()).toBe('Journey 旅程');
    await page.locator('cc-rail a[href="#/centre"]').click();
    await idle(page);
    expect(await page.locator('cc-centre cc-number-field input').first().inputValue()).toBe(String(before + 20));

    expect(problems).toEqual([]);
    await page.context().close();
  });
}

test('the page and Node give the same fingerprint', async () => {
  const { page, problems } = await openSmallPlan('en-GB');
  await page.keyboard.press('Control+Enter');
  const host = createNodeHost({ workerCount: 1 });
  const inNode = await compare(smallPlan(), { host });
  await host.close();
  await idle(page);
  expect(await fingerprint(page)).toBe(`${inNode.fingerprint.slice(0, 4)}·${inNode.fingerprint.slice(4, 8)}`);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a run can be cancelled and started again; unsaved changes are guarded', async () => {
  const { page, problems } = await openSmallPlan('en-GB');
  await page.locator('cc-top-bar #run').click();
  await page.locator('cc-top-bar #cancel').click();
  await idle(page);
  expect(await page.locator('cc-top-bar #run').isVisible()).toBe(true);
  await page.locator('cc-top-bar #run').click();
  await idle(page);
  expect(await page.locator('cc-verdict-board .cell').count()).toBeGreaterThan(0);

  await page.locator('cc-rail a[href="#/centre"]').click();
  await idle(page);
  const field = page.locator('cc-centre cc-number-field input').first();
  await field.fill('41');
  await field.press('Enter');
  expect(await page.title()).toContain('not saved');
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  // The reader stays, so the reload never finishes.
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toBe(true);
  expect(await field.inputValue()).toBe('41');
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the sample opens, is written as a file, and a broken file is refused with its place', async () => {
  const { page, problems } = await openPage(browser, url);
  await idle(page);
  await page.getByRole('button', { name: 'Sample: Customer service 2026, 107 agents' }).click();
  await idle(page);
  expect(await page.locator('cc-top-bar h1').innerText()).toBe('Customer service 2026');
  await page.locator('cc-menu#file button').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download plan file' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('Customer-service-2026.plan.json');
  await page.locator('cc-app input[type=file]').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"version": 1, "version": 1}') });
  await idle(page);
  const notice = await page.locator('cc-notices [role=alert]').innerText();
  expect(notice).toContain('broken.json could not be opened');
  expect(notice).toContain('line 1, column 16');
  expect(problems).toEqual([]);
  await page.context().close();
});

test('on a phone the page is read and run, and nothing sticks out sideways', async () => {
  const { page, problems } = await openPage(browser, url, { viewport: { width: 390, height: 844 }, locale: 'zh-CN', colorScheme: 'dark', reducedMotion: 'reduce' });
  await idle(page);
  await page.locator('cc-app input[type=file]').setInputFiles(planFile(widePlan()));
  await idle(page);
  await page.locator('cc-top-bar #run').click();
  await idle(page);
  expect(await page.locator('#finding').isVisible()).toBe(true);
  for (const room of ['plan', 'centre', 'assumptions', 'about']) {
    await page.locator(`cc-rail a[href="#/${room}"]`).click();
    await idle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), room).toBeLessThanOrEqual(0);
  }
  expect(problems).toEqual([]);
  await page.context().close();
});
