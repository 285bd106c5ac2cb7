import { expect, test } from 'vitest';
import { installCommand, lookAtMachine, missingPackages } from '../../tools/set-up.ts';

test('only what is missing is installed', () => {
  expect(missingPackages({ chromium: '/usr/bin/chromium', chineseFonts: true })).toEqual([]);
  expect(missingPackages({ chromium: undefined, chineseFonts: true })).toEqual(['chromium']);
  expect(missingPackages({ chromium: '/usr/bin/chromium', chineseFonts: false })).toEqual(['fontconfig', 'fonts-noto-cjk']);
});

test('a reader without root rights gets one command with every missing package', () => {
  const command = installCommand(missingPackages({ chromium: undefined, chineseFonts: false }));
  expect(command.split('\n')).toHaveLength(1);
  for (const name of ['chromium', 'fontconfig', 'fonts-noto-cjk']) expect(command).toContain(` ${name}`);
});

test('the machine that runs the tests is equipped for them', () => {
  expect(missingPackages(lookAtMachine())).toEqual([]);
});
