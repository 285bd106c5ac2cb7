import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { openPage, startBrowser } from '../setup/open-page.ts';

const MOST_KB = 170;

test(`opening a plan takes at most ${MOST_KB} kB of script, gzipped, workers apart`, async () => {
  const browser = await startBrowser();
  const { page, problems } = await openPage(browser, inject('pageUrl'));
  const scripts = async (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js')));
  await page.evaluate(() => window.yuyanIdle?.());
  await page.locator('cc-app main cc-button').first().click();
  await page.evaluate(() => window.yuyanIdle?.());
  const sizes = [...new Set(await scripts())].map((path) => ({
    path,
    kb: gzipSync(readFileSync(new URL(`../../dist/page${path}`, import.meta.url)), { level: 9 }).length / 1000,
  }));
  const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
  expect(sizes.length).toBeGreaterThan(3);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(MOST_KB);
  // The simulator and one language are enough to wait for.
  expect(sizes.filter(({ path }) => /engine|compare|browser-host/.test(path))).toEqual([]);
  expect(sizes.filter(({ path }) => /zh-han/.test(path))).toEqual([]);
  expect(problems).toEqual([]);
  console.log(`first load: ${total.toFixed(1)} kB of script`);
  await browser.close();
});

// With the wrong class-field setting a build is green, renders once and never again.
test('an element of the built page renders again when a property changes', async () => {
  const browser = await startBrowser();
  const { page } = await openPage(browser, inject('pageUrl'));
  await page.evaluate(() => window.yuyanIdle?.());
  const hint = await page.locator('cc-top-bar #undo').evaluate(async (button) => {
    const element = button as HTMLElement & { hint: string; updateComplete: Promise<unknown> };
    element.hint = 'changed';
    await element.updateComplete;
    return element.shadowRoot!.querySelector('button')!.title;
  });
  expect(hint).toBe('changed');
  await browser.close();
});

test('the page names no other origin and holds no inline script or style', () => {
  const html = readFileSync(new URL('../../dist/page/index.html', import.meta.url), 'utf8');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});
