import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprintOf } from '../engine/record/fingerprint.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { contradictions, judge, tooWide } from '../tests/theory/battery/judge.ts';
import { theoryReport } from '../tests/theory/battery/report.ts';
import { runRows } from '../tests/theory/battery/row-threads.ts';
import { observeFirst } from '../tests/theory/battery/run-row.ts';
import type { RowResult } from '../tests/theory/battery/run-row.ts';
import type { TheoryRow } from '../tests/theory/battery/theory-row.ts';
import { theoryFamilies } from '../tests/theory/families/index.ts';

// `npm run theory`: every row of the battery, and docs/theory.md from it. `npm run theory -- C04 H` only tries some rows
// or families and writes nothing. A row whose first replication gives the same numbers as when it was last simulated is
// read from .cache/theory; `--fresh` simulates it again.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const words = process.argv.slice(2);
const isFresh = words.includes('--fresh');
const wanted = words.filter((word) => !word.startsWith('--'));

const rows = theoryFamilies.flatMap((family) =>
  family.rows.filter((row) => wanted.length === 0 || wanted.includes(row.id) || wanted.includes(family.letter)),
);

/** Named after what is read off the row's first replication, and after what is expected of it. */
function cacheFile(row: TheoryRow): string {
  const expected = row.runs.map((run) => [run.name, run.quantities.map((q) => [q.name, q.expected, q.precision])]);
  const text = new TextEncoder().encode(JSON.stringify(expected));
  const stamp = fingerprintOf([[Float64Array.from(observeFirst(row)), Float64Array.from(text)]]);
  return `.cache/theory/${row.id}-${stamp.slice(0, 16)}.json`;
}

function say(result: RowResult, seconds: number): void {
  console.log(`${result.row}, ${(result.events / 1e6).toFixed(1)} million events, ${seconds.toFixed(0)} s since the start`);
  for (const outcome of judge(result.outcomes)) {
    const { row, quantity, expected, simulated, halfWidth, z } = outcome;
    const mark = Math.abs(z) > 3 ? '  <--' : '';
    console.log(`  ${row} | ${quantity} | ${expected} | ${simulated.toPrecision(6)} +- ${halfWidth.toPrecision(3)} | z ${z.toFixed(2)}${mark}`);
  }
}

const start = performance.now();
const since = (): number => (performance.now() - start) / 1000;
const results = new Map<string, RowResult>();
mkdirSync('.cache/theory', { recursive: true });
const fileOf = new Map(rows.map((row) => [row.id, cacheFile(row)]));
for (const row of rows) {
  const file = fileOf.get(row.id)!;
  if (!isFresh && existsSync(file)) results.set(row.id, JSON.parse(readFileSync(file, 'utf8')) as RowResult);
}
// The longest first: those with the highest load.
const missing = rows.filter((row) => !results.has(row.id)).sort((x, y) => y.occupancy - x.occupancy);
await runRows(missing.map((row) => row.id), 2, {}, (result) => {
  results.set(result.row, result);
  writeFileSync(fileOf.get(result.row)!, JSON.stringify(result));
  say(result, since());
});

const judged = judge(rows.flatMap((row) => results.get(row.id)!.outcomes));
for (const outcome of contradictions(judged)) console.log(`contradicts: ${outcome.row} ${outcome.quantity}, z ${outcome.z.toFixed(2)}`);
for (const outcome of tooWide(judged)) console.log(`too wide: ${outcome.row} ${outcome.quantity}`);
const failed = contradictions(judged).length + tooWide(judged).length;
console.log(`${rows.length} rows, ${judged.length} quantities, ${failed} failed, ${since().toFixed(0)} s`);
process.exitCode = failed === 0 ? 0 : 1;

if (wanted.length === 0) {
  writeFileSync('docs/theory.md', theoryReport(ENGINE_VERSION, theoryFamilies, results));
  console.log('written: docs/theory.md');
}
