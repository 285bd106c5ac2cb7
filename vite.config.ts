import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './tools/find-chromium.ts';

const repository = fileURLToPath(new URL('.', import.meta.url));

/** What the page may load: only its own files. The page states the same policy in a meta tag. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Where Vite looks, before the first browser test, for the packages to bundle. One that is found late (in a worker, in
 * a lazy page) makes it reload the page in the middle of a test; hence whole folders, not only what the tests import.
 */
const browserSources = ['ui/**/*.ts', 'workers/browser/**/*.ts', 'tests/**/*.browser.test.ts', 'tests/setup/echo-worker.ts'].map(
  (pattern) => repository + pattern,
);

const executablePath = findChromium();

export default defineConfig({
  root: 'ui',
  base: './',
  build: { outDir: '../dist/page', emptyOutDir: true, target: 'es2022', sourcemap: true },
  worker: { format: 'es' },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    headers: { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
  },
  test: {
    // The page lives in ui/, the tests do not.
    root: repository,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/theory-long/**'],
          testTimeout: 20_000,
          // Sources are read once per process and not once per file: a third of the time. Modules keep nothing that a test changes.
          isolate: false,
        },
      },
      {
        extends: true,
        optimizeDeps: { entries: browserSources, include: ['axe-core', 'fast-check'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 30_000,
          // One tab at a time: with two cores, two tabs and their workers only slow each other into timeouts.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: chromiumArgs },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/setup/serve-page.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'theory-long',
          environment: 'node',
          include: ['tests/theory-long/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
});
