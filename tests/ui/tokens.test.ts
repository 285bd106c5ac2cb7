import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');

/** name -> [light, dark] of every colour token. */
const tokens = new Map(
  [...css.matchAll(/--cc-([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name!, [light!, dark!] as const]),
);

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const surfaces = ['background', 'panel'];
const decoration = new Set([...surfaces, 'hairline', 'band', 'on-accent']);
const isText = (name: string): boolean => name.endsWith('-text') || ['ink', 'muted', 'met', 'missed', 'undecided', 'accent'].includes(name);

test('the arithmetic gives the known extremes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('every text colour reaches 4.5:1 and every mark 3:1, in both themes', () => {
  expect(tokens.size).toBeGreaterThan(20);
  const poor: string[] = [];
  for (const [name, values] of tokens) {
    if (decoration.has(name)) continue;
    for (const theme of [0, 1] as const) {
      for (const surface of surfaces) {
        const reached = contrast(values[theme], tokens.get(surface)![theme]);
        // Marks of charts stand on the background only.
        if (!isText(name) && surface === 'panel') continue;
        if (reached < (isText(name) ? 4.5 : 3)) poor.push(`${name} on ${surface}, ${theme === 0 ? 'light' : 'dark'}: ${reached.toFixed(2)}`);
      }
    }
  }
  expect(poor).toEqual([]);
});

test('the button of the one action is readable', () => {
  for (const theme of [0, 1] as const) {
    expect(contrast(tokens.get('on-accent')![theme], tokens.get('accent-fill')![theme])).toBeGreaterThanOrEqual(4.5);
  }
});

test('text on a chart band stays readable', () => {
  for (const theme of [0, 1] as const) {
    for (const name of ['ink', 'today-text', 'scenario-1-text', 'scenario-2-text', 'scenario-3-text', 'scenario-4-text']) {
      expect(contrast(tokens.get(name)![theme], tokens.get('band')![theme]), name).toBeGreaterThanOrEqual(4.5);
    }
  }
});
