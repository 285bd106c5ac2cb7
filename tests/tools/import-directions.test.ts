import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const { options, ...ruleSet } = createRequire(import.meta.url)(join(repository, '.dependency-cruiser.cjs')) as IFlattenedRuleSet & {
  options: ICruiseOptions & { enhancedResolveOptions: object };
};

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts these files in an empty copy of the house and returns the names of the rules they break, each once. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-imports-'));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['package.json', 'tsconfig.json']) copyFileSync(join(repository, name), join(folder, name));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const { enhancedResolveOptions, tsConfig: _, ...plainOptions } = options;
  const { output } = await cruise(
    Object.keys(files),
    { ...plainOptions, ruleSet, validate: true, baseDir: folder },
    { ...enhancedResolveOptions },
    { tsConfig: extractTSConfig(join(folder, 'tsconfig.json')) },
  );
  return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))].sort();
}

const anything = 'export const anything = 1;\n';

/** A file at `from` that imports the file `to`, which exists. */
function planted(from: string, to: string): Record<string, string> {
  const up = '../'.repeat(from.split('/').length - 1);
  return { [from]: `import { anything } from '${up}${to}';\nexport const same = anything;\n`, [to]: anything };
}

test.each([
  ['engine/kernel/heap.ts', 'scenarios/kpi/dictionary.ts', 'engine-is-the-ground'],
  ['engine/kernel/heap.ts', 'workers/run-plan.ts', 'engine-is-the-ground'],
  ['engine/kernel/heap.ts', 'ui/format/number.ts', 'engine-is-the-ground'],
  ['scenarios/kpi/dictionary.ts', 'workers/run-plan.ts', 'scenarios-know-the-engine-only'],
  ['workers/run-plan.ts', 'ui/format/number.ts', 'workers-know-no-surface'],
  ['workers/run-plan.ts', 'cli/main.ts', 'workers-know-no-surface'],
  ['cli/main.ts', 'ui/format/number.ts', 'cli-knows-no-page'],
  ['cli/main.ts', 'workers/browser/host.ts', 'terminal-runs-no-browser-workers'],
  ['ui/app/shell.ts', 'cli/main.ts', 'ui-knows-no-terminal'],
  ['ui/app/shell.ts', 'workers/node/host.ts', 'page-runs-no-node-workers'],
  ['ui/format/number.ts', 'ui/charts/fan/fan-layout.ts', 'i18n-and-format-are-the-ground-of-ui'],
  ['ui/charts/fan/fan-layout.ts', 'ui/charts/fan/fan-svg.ts', 'chart-layout-draws-nothing'],
  ['ui/charts/fan/fan-layout.ts', 'ui/charts/fan/cc-fan-chart.ts', 'chart-layout-draws-nothing'],
  ['ui/charts/fan/fan-svg.ts', 'ui/components/cc-button.ts', 'charts-know-no-feature'],
  ['ui/components/cc-button.ts', 'ui/features/runs/cc-runs.ts', 'components-know-no-feature'],
  ['ui/components/cc-button.ts', 'ui/state/plan-store.ts', 'components-know-no-feature'],
  ['ui/features/runs/cc-runs.ts', 'ui/app/shell.ts', 'features-know-no-app'],
  ['ui/state/plan-store.ts', 'ui/components/cc-button.ts', 'state-knows-no-element'],
  ['ui/export/csv.ts', 'ui/features/runs/cc-runs.ts', 'export-knows-no-feature'],
  ['engine/kernel/heap.ts', 'tests/engine/plan.ts', 'engine-is-the-ground'],
])('%s may not import %s', async (from, to, rule) => {
  expect(await brokenRules(planted(from, to))).toContain(rule);
});

test.each([
  ['scenarios/compile/compile.ts', 'engine/kernel/heap.ts'],
  ['workers/run-plan.ts', 'scenarios/kpi/dictionary.ts'],
  ['workers/node/host.ts', 'workers/run-plan.ts'],
  ['cli/main.ts', 'workers/node/host.ts'],
  ['ui/app/shell.ts', 'ui/features/runs/cc-runs.ts'],
  ['ui/features/runs/cc-runs.ts', 'ui/state/plan-store.ts'],
  ['ui/features/runs/cc-runs.ts', 'workers/browser/host.ts'],
  ['ui/components/cc-button.ts', 'ui/charts/fan/cc-fan-chart.ts'],
  ['ui/charts/fan/fan-svg.ts', 'ui/charts/fan/fan-layout.ts'],
  ['ui/charts/fan/fan-layout.ts', 'ui/format/number.ts'],
])('%s may import %s', async (from, to) => {
  expect(await brokenRules(planted(from, to))).toEqual([]);
});

test.each([
  ['engine/kernel/heap.ts', 'node:fs', 'engine-and-scenarios-run-anywhere'],
  ['scenarios/compile/compile.ts', 'node:crypto', 'engine-and-scenarios-run-anywhere'],
  ['engine/kernel/heap.ts', 'lit', 'engine-draws-nothing'],
  ['engine/statistics/quantile.ts', 'd3', 'engine-draws-nothing'],
  ['engine/model/centre-model.ts', 'zod', 'no-schema-in-hot-code'],
  ['workers/protocol.ts', 'zod', 'no-schema-in-hot-code'],
  ['workers/run-plan.ts', 'comlink', 'comlink-behind-one-door'],
  ['ui/app/shell.ts', 'comlink', 'comlink-behind-one-door'],
  ['ui/app/shell.ts', 'commander', 'terminal-library-in-the-terminal'],
  ['ui/charts/fan/fan-layout.ts', 'lit', 'chart-layout-draws-nothing'],
  ['cli/main.ts', 'fast-check', 'no-undeclared-package'],
  ['cli/main.ts', './nowhere.ts', 'no-missing-file'],
])('%s may not import %s', async (from, name, rule) => {
  expect(await brokenRules({ [from]: `import * as x from '${name}';\nexport const y = x;\n` })).toContain(rule);
});

test.each([
  ['scenarios/document/schema.ts', 'zod'],
  ['engine/kernel/seed.ts', 'seedrandom'],
  ['workers/browser/simulation-worker.ts', 'comlink'],
  ['workers/rpc.ts', 'comlink'],
  ['workers/node/host.ts', 'node:worker_threads'],
  ['cli/main.ts', 'commander'],
  ['ui/components/cc-button.ts', '@awesome.me/webawesome/dist/components/button/button.js'],
])('%s may import %s', async (from, name) => {
  expect(await brokenRules({ [from]: `import * as x from '${name}';\nexport const y = x;\n` })).toEqual([]);
});

test.each(["import { a } from './a.ts';\nexport const b = (): number => a();\n", "import type { A } from './a.ts';\nexport type B = A;\nexport const b = (): number => 1;\n"])(
  'two files that import each other are caught, be it for a type only',
  async (second) => {
    const first = "import { b } from './b.ts';\nexport type A = number;\nexport const a = (): A => b();\n";
    expect(await brokenRules({ 'engine/parts/a.ts': first, 'engine/parts/b.ts': second })).toEqual(['no-circle']);
  },
);

test('the things of a run may name each other as types, and no more', async () => {
  const file = (kind: string, other: string): string => `${kind} { ${other} } from './${other.toLowerCase()}.ts';
`;
  const types = (me: string, other: string): string => `${file('import type', other)}export class ${me} {
  other: ${other} | null = null;
}
`;
  const code = (me: string, other: string): string => `${file('import', other)}export class ${me} {
  make = (): ${other} => new ${other}();
}
`;
  expect(await brokenRules({ 'engine/run/a.ts': types('A', 'B'), 'engine/run/b.ts': types('B', 'A') })).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  expect(await brokenRules({ 'engine/run/a.ts': code('A', 'B'), 'engine/run/b.ts': code('B', 'A') })).toEqual(['no-circle-of-code-in-the-run']);
});
