import { startMeasured } from './measured-process.ts';
import { measuredRow } from './row.ts';
import type { Row } from './row.ts';

const PLAN = 'service-2026';
const WEEKS = 26;

/** What one worker holds for the engine over half a year, garbage that waits to be collected included. */
export async function measureMemory(runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [variant, name] of [['plain', 'base'], ['everything', 'with every mechanism']] as const) {
    const engine = startMeasured<number>('memory-rounds.ts', `${PLAN},${variant},${WEEKS}`);
    const most: number[] = [];
    try {
      for (let round = 0; round < runs; round++) most.push(await engine.ask(round));
    } finally {
      engine.end();
    }
    rows.push(measuredRow({ what: `${PLAN}, ${name}, ${WEEKS} weeks: memory of the engine at its highest`, unit: 'MiB', digits: 0, target: { atMost: 96 } }, most));
  }
  return rows;
}
