import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';

test('the browser named in YUYAN_CHROMIUM wins', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'yuyan-')), 'my-browser');
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  expect(findChromium({ YUYAN_CHROMIUM: path })).toBe(path);
});

test('a YUYAN_CHROMIUM that cannot be run is not replaced by another browser', () => {
  expect(findChromium({ YUYAN_CHROMIUM: '/nowhere/browser', PATH: process.env['PATH'] })).toBeUndefined();
});
