import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, startBrowser, type OpenPage } from './open-page.ts';

const pages: Record<string, string> = {
  '/clean': '<!doctype html><link rel="icon" href="data:,"><p>预演</p>',
  '/inline-script': '<!doctype html><script>document.title = "planted";</script>',
  '/failing-script': '<!doctype html><script src="/throws.js"></script>',
  '/missing-script': '<!doctype html><script src="/nowhere.js"></script>',
  '/throws.js': 'throw new Error("planted");',
  '/stranger': '<!doctype html><img src="http://elsewhere.invalid/pixel.png" alt="">',
};

let server: Server;
let browser: Browser;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const text = pages[request.url ?? ''];
    const type = request.url?.endsWith('.js') === true ? 'text/javascript' : 'text/html; charset=utf-8';
    // The favicon that a browser asks for on its own must not count as a problem of the page.
    response.writeHead(text === undefined && request.url !== '/favicon.ico' ? 404 : 200, {
      'Content-Type': type,
      'Content-Security-Policy': "script-src 'self'",
    });
    response.end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

async function problemsOf(path: string): Promise<string[]> {
  const opened: OpenPage = await openPage(browser, address + path);
  await opened.page.context().close();
  return opened.problems;
}

test('a clean page has no problems', async () => {
  expect(await problemsOf('/clean')).toEqual([]);
});

test.each([
  ['/failing-script', 'error: planted'],
  ['/stranger', 'request to another origin: http://elsewhere.invalid/pixel.png'],
  ['/missing-script', '404'],
  ['/inline-script', 'Content Security Policy'],
])('%s is reported', async (path, problem) => {
  expect((await problemsOf(path)).join('\n')).toContain(problem);
});
