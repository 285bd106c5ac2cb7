import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findChromium } from './find-chromium.ts';

/** What this machine has of what the browser tests need. */
export interface Equipment {
  /** Path of the browser, undefined when there is none. */
  chromium: string | undefined;
  /** True when a font with Chinese characters is installed; without one every Chinese label is a row of boxes. */
  chineseFonts: boolean;
}

/** Debian packages that are still missing on a machine with this equipment. */
export function missingPackages(equipment: Equipment): string[] {
  return [
    ...(equipment.chromium === undefined ? ['chromium'] : []),
    ...(equipment.chineseFonts ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
}

/** The one command line a reader without root rights has to run for these packages. */
export function installCommand(packages: string[]): string {
  return `sudo sh -c 'apt-get update && apt-get install -y ${packages.join(' ')}'`;
}

/** Looks at this machine. Only Linux is asked for fonts: other systems ship Chinese fonts. */
export function lookAtMachine(): Equipment {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return {
    chromium: findChromium(),
    chineseFonts: process.platform !== 'linux' || (fonts.status === 0 && fonts.stdout.trim() !== ''),
  };
}

function runAptGet(...parameters: string[]): boolean {
  const done = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=400', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  // Hundreds of lines that nobody needs unless it fails.
  if (done.status !== 0) process.stderr.write(`${done.stdout}${done.stderr}`);
  return done.status === 0;
}

/**
 * Makes sure that the browser tests can run: a Chromium and a font with Chinese characters. Installs what is missing
 * when it may (root on a system with apt-get), else prints the one command to run.
 * Returns true when everything is there at the end.
 */
export function setUp(say: (line: string) => void): boolean {
  const packages = missingPackages(lookAtMachine());
  if (packages.length === 0) return true;
  if (process.env['YUYAN_CHROMIUM'] && packages.includes('chromium')) {
    say(`YUYAN_CHROMIUM names no program that can be run: ${process.env['YUYAN_CHROMIUM']}`);
    return false;
  }
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say('The browser tests need Chromium and a Chinese font. Either name your own browser in YUYAN_CHROMIUM or run:');
    say(`  ${installCommand(packages)}`);
    return false;
  }
  say(`installing ${packages.join(', ')}`);
  if (!runAptGet('update') || !runAptGet('install', '-y', '--no-install-recommends', ...packages)) return false;
  const left = missingPackages(lookAtMachine());
  if (left.length > 0) say(`still missing: ${left.join(', ')}`);
  return left.length === 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ready = setUp((line) => console.log(line));
  console.log(ready ? `browser: ${findChromium() ?? ''}` : 'the set-up is not complete');
  process.exitCode = ready ? 0 : 1;
}
