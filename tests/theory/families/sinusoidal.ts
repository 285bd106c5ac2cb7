import { mean, probability } from '../battery/quantity.ts';
import type { Quantity, Read } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential, queueingModel } from '../queueing-model.ts';
import { sinusoidalRows } from '../reference/time-varying-rows.ts';

const CYCLE_S = 2 * Math.PI * 3600;
/** Rates are constant over 1/192 of a cycle (118 s), staffing over 1/24. */
const STEPS = 192;
const CYCLES = 40;
const LEAD_IN_CYCLES = 3;

const edges = Array.from({ length: STEPS + 1 }, (_, i) => (i * 2 * Math.PI) / STEPS);

/** Average over each step of 100 + 20 sin t. */
const perHour = edges.slice(1).map((end, i) => 100 + (20 * (Math.cos(edges[i]!) - Math.cos(end))) / (end - edges[i]!));
/** About as many agents as contacts inside, m(t) at the middle of each twenty-fourth of the cycle. */
const agents = edges.slice(1).map((_, i) => {
  const middle = ((Math.floor(i / 8) + 0.5) * 2 * Math.PI) / 24;
  return Math.round(100 + 10 * (Math.sin(middle) - Math.cos(middle)));
});

const rows = sinusoidalRows;

/** Share of the instants of row `at` that `holds` is true for; sums over the cycles of a replication. */
const overCycles =
  (at: number, read: (inside: number) => number): Read =>
  (view) => {
    let sum = 0;
    for (let cycle = 0; cycle < CYCLES; cycle++) sum += read(view.samples[cycle * rows.length + at]!);
    return sum;
  };

const quantities: Quantity[] = rows.flatMap((row, at) => {
  const m = row.meanInSystem;
  const cycles: Read = () => CYCLES;
  return [
    mean(`${row.id}: mean inside`, m, overCycles(at, (inside) => inside), cycles),
    {
      ...mean(`${row.id}: variance inside`, m, overCycles(at, (inside) => (inside - m) * (inside - m)), cycles),
      precision: 'spread' as const,
      isLong: true,
    },
    ...row.staffing.map((level) => ({
      ...probability(
        `${row.id}: P(inside >= ${level.agents})`,
        level.delayProbability,
        overCycles(at, (inside) => (inside >= level.agents ? 1 : 0)),
        cycles,
      ),
      isLong: level.delayTarget < 0.9,
    })),
  ];
});

export const sinusoidal: TheoryFamily = {
  letter: 'F',
  title: 'Sinusoidal load, patience equal to service',
  note: 'One run for all four rows, which look at the same cycle at different instants. The number inside is Poisson whatever the staffing; here it follows m(t) in 24 steps, so that there is always some queue. Rates are averages over 192 steps of the cycle, which moves m(t) by less than 0.0001 at the instants looked at (they are edges of steps) and by 0.003 anywhere. 3 cycles (19 h) unreported, then 40 cycles per replication.',
  quickRow: 'F01-F04',
  rows: [
    {
      id: 'F01-F04',
      occupancy: 0,
      runs: [
        {
          name: '',
          models: [
            queueingModel({
              queues: [{ perHour, work: exponential(3600), patience: exponential(3600) }],
              groups: [{ agents }],
              horizonS: CYCLE_S,
              edgesS: edges.map((t, i) => (i === STEPS ? CYCLE_S : t * 3600)),
              weeks: CYCLES,
              leadInS: LEAD_IN_CYCLES * CYCLE_S,
              ending: 'carry',
              sampleTimesS: Array.from({ length: CYCLES }, (_, cycle) =>
                rows.map((row) => cycle * CYCLE_S + row.hour * 3600),
              ).flat(),
            }),
          ],
          quantities,
        },
      ],
    },
  ],
};
