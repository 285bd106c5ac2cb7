import { orderStatisticInterval } from '../../../engine/statistics/order-statistic-interval.ts';
import { meanInterval } from '../../../engine/statistics/mean-interval.ts';
import { mean } from '../battery/quantity.ts';
import type { Estimate, Quantity } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { queueingModel } from '../queueing-model.ts';
import { busynessRows } from '../reference/time-varying-rows.ts';

const HALF_DAY_S = 43200;

/** A quantity of the counts of both halves of a day. */
function ofHalves(name: string, expected: number, estimate: (first: number[], second: number[]) => Estimate): Quantity {
  return {
    name,
    expected,
    precision: 'spread',
    observe: ([view]) => [view!.queue('cases', 0, 0), view!.queue('cases', 0, 1)],
    estimate: (days) => estimate(days.map((d) => d[0]!), days.map((d) => d[1]!)),
  };
}

const centred = (x: readonly number[]): number[] => {
  const middle = meanInterval(x, 0.95).mean;
  return x.map((value) => value - middle);
};

const total = (x: readonly number[], y: readonly number[]): number[] => x.map((value, i) => value + y[i]!);

const product = (x: readonly number[], y: readonly number[]): number[] => x.map((value, i) => value * y[i]!);

/** Mean product of deviations; its error to first order from the products themselves. */
function covariance(x: readonly number[], y: readonly number[]): Estimate {
  const n = x.length;
  const { mean: value, standardError } = meanInterval(product(centred(x), centred(y)), 0.95);
  return { n, value: (value * n) / (n - 1), standardError };
}

/** cov / sqrt(var var), linearised. */
function correlation(x: readonly number[], y: readonly number[]): Estimate {
  const [dx, dy] = [centred(x), centred(y)];
  const average = (values: readonly number[]): number => meanInterval(values, 0.95).mean;
  const [xx, yy, xy] = [average(product(dx, dx)), average(product(dy, dy)), average(product(dx, dy))];
  const value = xy / Math.sqrt(xx * yy);
  const z = dx.map((d, i) => {
    const e = dy[i]!;
    return value * ((d * e) / xy - (d * d) / xx / 2 - (e * e) / yy / 2);
  });
  return { n: x.length, value, standardError: meanInterval(z, 0.95).standardError };
}

/** Variance over mean of the day's count, linearised. */
function dispersion(x: readonly number[]): Estimate {
  const middle = meanInterval(x, 0.95).mean;
  const variance = covariance(x, x).value;
  const value = variance / middle;
  const z = x.map((count) => ((count - middle) * (count - middle) - value * count) / middle);
  return { n: x.length, value, standardError: meanInterval(z, 0.95).standardError };
}

/** Sample quantile; its error from the distribution-free interval of order statistics, plus 1, as counts are whole. */
function quantile(x: readonly number[], q: number): Estimate {
  const sorted = [...x].sort((a, b) => a - b);
  const { lowerRank, upperRank } = orderStatisticInterval(sorted.length, q, 0.95);
  const width = sorted[upperRank - 1]! - sorted[lowerRank - 1]!;
  return { n: x.length, value: sorted[Math.ceil(q * sorted.length) - 1]!, standardError: (width / 2 + 1) / 1.96 };
}

export const busyness: TheoryFamily = {
  letter: 'E',
  title: 'Days that are busier as a whole: Poisson counts with a gamma factor',
  note: 'Each replication is one day of arrivals, counted in two halves; nobody is there to answer. The error of a percentile comes from order statistics, plus 1 as counts are whole.',
  quickRow: 'E01',
  rows: busynessRows.map((row) => ({
    id: row.id,
    occupancy: 0,
    runs: [
      {
        name: '',
        block: 500,
        atLeast: 1000,
        models: [
          queueingModel({
            queues: [{ perHour: row.mean / 24, balkShare: 1 }],
            groups: [{ agents: 0 }],
            horizonS: 2 * HALF_DAY_S,
            intervalS: HALF_DAY_S,
            windowOfInterval: [0, 1],
            busynessShape: row.shape,
          }),
        ],
        quantities: [
          mean('mean of a day', row.mean, (v) => v.queue('cases', 0, 0) + v.queue('cases', 0, 1), () => 1),
          ofHalves('variance of a day', row.variance, (x, y) => covariance(total(x, y), total(x, y))),
          ofHalves('variance over mean', row.varianceToMean, (x, y) => dispersion(total(x, y))),
          ...([0.05, 0.5, 0.95] as const).map((q, i) =>
            ofHalves(`${100 * q} % of days below`, row.quantiles[i]!, (x, y) => quantile(total(x, y), q)),
          ),
          ofHalves('covariance of halves', row.halvesCovariance, covariance),
          ofHalves('correlation of halves', row.halvesCorrelation, correlation),
        ],
      },
    ],
  })),
};
