import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machineText, loadNow } from './bench/machine.ts';
import { measureHorizon } from './bench/measure-horizon.ts';
import { measureMemory } from './bench/measure-memory.ts';
import { measureModelA, measureModelB } from './bench/measure-models.ts';
import { measurePage } from './bench/measure-page.ts';
import { measureComparison, measureLegs } from './bench/measure-plan.ts';
import { markdownReport, textReport, withFigures } from './bench/report.ts';
import type { Row } from './bench/row.ts';

// `npm run bench`: how fast it is, as ratios within one run. Prints the figures beside their targets and always ends with
// exit code 0: timings fail nothing. See docs/performance.md.

const SECTIONS: Readonly<Record<string, (runs: number) => Promise<Row[]>>> = {
  'model-a': measureModelA,
  'model-b': measureModelB,
  legs: measureLegs,
  comparison: measureComparison,
  horizon: measureHorizon,
  memory: measureMemory,
  page: measurePage,
};
const FEWEST_RUNS = 5;
const HELP = `npm run bench -- [--runs N] [--write] [section ...]
  --runs N   measured rounds of each program, at least ${FEWEST_RUNS} (default 7)
  --write    put the figures into docs/performance.md; not together with sections
  sections   ${Object.keys(SECTIONS).join(', ')}; default all`;

interface Wish {
  readonly runs: number;
  readonly write: boolean;
  readonly sections: readonly string[];
}

/** What was asked for; undefined when it makes no sense. */
function wishOf(words: readonly string[]): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { runs: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
    });
    const runs = Number(values.runs);
    const isKnown = positionals.every((name) => Object.hasOwn(SECTIONS, name));
    if (!Number.isInteger(runs) || runs < FEWEST_RUNS || !isKnown || (values.write && positionals.length > 0)) return undefined;
    return { runs, write: values.write, sections: positionals.length > 0 ? positionals : Object.keys(SECTIONS) };
  } catch {
    return undefined;
  }
}

async function bench({ runs, write, sections }: Wish): Promise<void> {
  const loadBefore = loadNow();
  const rows: Row[] = [];
  for (const name of sections) {
    console.error(`measuring ${name} ...`);
    try {
      rows.push(...(await SECTIONS[name]!(runs)));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      rows.push({ what: name, unit: '', digits: 0, measured: { notMeasured: why } });
    }
  }
  // Not earlier: what was missing is installed by now.
  const machine = machineText(new Date().toISOString().slice(0, 10), loadBefore);
  console.log(`${machine}\n\n${textReport(rows)}`);
  if (!write) return;
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  writeFileSync(file, withFigures(readFileSync(file, 'utf8'), `${machine}\n\n${markdownReport(rows)}`));
  console.log('written: docs/performance.md');
}

const wish = wishOf(process.argv.slice(2));
if (wish === undefined) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  await bench(wish);
}
