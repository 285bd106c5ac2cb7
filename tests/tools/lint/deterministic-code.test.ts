import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import tseslint from 'typescript-eslint';

// The project's own configuration; only the rules that need a file on disk are off, the snippets have none.
const eslint = new ESLint({
  cwd: new URL('../../..', import.meta.url).pathname,
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

/** Rules that a snippet breaks when it stands in this file. */
async function brokenRules(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const machineDependent: [name: string, code: string][] = [
  ['random draws', 'export const x = Math.random();'],
  ['logarithms', 'export const x = Math.log(2);'],
  ['powers', 'export const x = Math.pow(2, 0.5);'],
  ['cosines', 'export const x = Math.cos(2);'],
  ['constants computed by the machine', 'export const x = Math.SQRT2;'],
  ['a function of Math by a string', "export const x = Math['log'](2);"],
  ['a copy of Math', 'export const m = Math;'],
  ['taking Math apart', 'export const { exp } = Math;'],
  ['Math by way of the global object', 'export const x = globalThis.Math.exp(1);'],
  ['Math by way of a string', "export const x = (globalThis as unknown as { Math: { exp: () => number } })['Math'].exp();"],
  ['the power operator', 'export const square = (x: number): number => x ** 2;'],
  ['assigning a power', 'let x = 2;\nx **= 3;\nexport { x };'],
  ['order by language', "export const x = ['b', 'a'].sort((a, b) => a.localeCompare(b));"],
  ['upper case by language', "export const x = 'i'.toLocaleUpperCase();"],
  ['formatting by language', "export const x = new Intl.NumberFormat('en').format(1);"],
  ['the clock', 'export const x = Date.now();'],
  ['dates', "export const x = new Date('2026-01-01');"],
  ['the precise clock', 'export const x = performance.now();'],
  ['identifiers out of the blue', 'export const x = crypto.randomUUID();'],
];

for (const folder of ['engine/kernel', 'scenarios/compile', 'workers/node']) {
  test.each(machineDependent)(`${folder} may not use %s`, async (_name, code) => {
    expect(await brokenRules(code, `${folder}/planted.ts`)).toContain('no-restricted-syntax');
  });
}

test('every function of Math that is exact by standard may be used, no other', async () => {
  const exact = ['abs', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sign', 'sqrt', 'imul', 'fround', 'clz32'];
  for (const name of Object.getOwnPropertyNames(Math)) {
    const broken = await brokenRules(`export const x: unknown = Math.${name};`, 'engine/kernel/planted.ts');
    expect(broken, `Math.${name}`).toEqual(exact.includes(name) ? [] : ['no-restricted-syntax']);
  }
});

test('names and words that only look forbidden pass', async () => {
  const clean = [
    '// Math.log and Date.now() are discussed here, 2 ** 3 as well.',
    "const note = 'Intl, Date and localeCompare';",
    'const startDate = 3;',
    'export const total = startDate * note.length + Math.sqrt(Math.max(1, 2));',
  ].join('\n');
  expect(await brokenRules(clean, 'engine/kernel/planted.ts')).toEqual([]);
});

test('the page, the terminal and the tests may format dates and numbers', async () => {
  const code = "export const x = new Intl.NumberFormat('en').format(new Date(0).getTime());";
  for (const folder of ['ui/format', 'cli', 'tests/engine']) {
    expect(await brokenRules(code, `${folder}/planted.ts`), folder).toEqual([]);
  }
});

test('only the wall clock of the workers reads the precise clock, and nothing else there is allowed', async () => {
  expect(await brokenRules('export const x = performance.now();', 'workers/wall-clock.ts')).toEqual([]);
  expect(await brokenRules('export const x = Date.now();', 'workers/wall-clock.ts')).toEqual(['no-restricted-syntax']);
  expect(await brokenRules('export const x = performance.now();', 'engine/wall-clock.ts')).toEqual(['no-restricted-syntax']);
});

test.each(['document.title', 'process.env', 'console.log', 'setTimeout', 'fetch'])('the engine and the scenarios know no %s', async (code) => {
  for (const folder of ['engine/parts', 'scenarios/document']) {
    expect(await brokenRules(`export const x: unknown = ${code};`, `${folder}/planted.ts`)).toContain('no-restricted-globals');
  }
});

test('a file of more than 400 lines is refused', async () => {
  const line = (_: unknown, i: number): string => `export const x${i} = ${i};`;
  expect(await brokenRules(Array.from({ length: 400 }, line).join('\n'), 'engine/parts/planted.ts')).toEqual([]);
  expect(await brokenRules(Array.from({ length: 401 }, line).join('\n'), 'engine/parts/planted.ts')).toEqual(['max-lines']);
});

test('a picture without a text alternative is caught in a template of the page', async () => {
  const code = "import { html } from 'lit';\nexport const view = html`<img src=\"plan.svg\">`;";
  expect(await brokenRules(code, 'ui/components/planted.ts')).toContain('lit-a11y/alt-text');
});
