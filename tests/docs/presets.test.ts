import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presetNames, readPlan } from '../../cli/input/read-plan.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';

const text = readFileSync(new URL('../../docs/presets.md', import.meta.url), 'utf8');

test('every target row of the contract, T01 to T30, is on the page: with a verdict, or with the reason why it has none', () => {
  for (let row = 1; row <= 30; row++) expect(text).toMatch(new RegExp(`(\\| T${String(row).padStart(2, '0')} \\||^T${row} says)`, 'm'));
});

test('the page speaks of this engine version and of every shipped plan (npm run presets writes it anew)', async () => {
  expect(text).toContain(`engine version ${ENGINE_VERSION}.`);
  for (const name of await presetNames()) {
    expect(text, name).toContain(`\n## ${name}\n`);
    const { targets, scenarios } = await readPlan(name);
    for (const { source } of targets) if (source !== undefined) expect(text, source).toContain(`| ${source} |`);
    for (const scenario of scenarios) expect(text, scenario.name).toContain(scenario.name);
  }
});
