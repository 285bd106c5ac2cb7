/**
 * Arrival streams. Changed volume keeps the customers: where a scenario has less, each contact of the base stream
 * stays with the ratio of the rates; where it has more, an extra stream `.../added` brings the difference.
 */
import type { SourceModel, WeekTable } from '../../engine/model/centre-model.ts';
import type { Centre } from '../document/centre.ts';
import { ruleFor } from '../document/selectors.ts';
import { intervalCounts, intervalsPerDay } from '../document/week-shape.ts';
import { byId, compareIds } from './by-id.ts';
import type { CompiledPlanIndex } from './plan-index.ts';

export interface CompiledArrivals {
  readonly sources: readonly SourceModel[];
  readonly busynessIds: readonly string[];
  readonly index: CompiledPlanIndex['sources'];
  /** Per week table. */
  readonly weeks: readonly Pick<WeekTable, 'arrivalRatePerS' | 'keepProbability' | 'busynessShape'>[];
}

type Counts = ReadonlyMap<string, readonly number[]>;

/**
 * @param base the centre without changes, whose customers are kept.
 * @param weeks the centre of each week table.
 * @param queueIds in queue order; a source's own id is that of its queue.
 */
export function compileArrivals(base: Centre, weeks: readonly Centre[], queueIds: readonly string[]): CompiledArrivals {
  const intervalS = base.calendar.intervalMinutes * 60;
  const none = new Array<number>(7 * intervalsPerDay(base.calendar)).fill(0);
  const before = countsOf(base);
  const after = weeks.map(countsOf);
  const ids = [...new Set([before, ...after].flatMap((counts) => [...counts.keys()]))].sort(compareIds);
  // A rule of any week has its place in every week: where it is missing, days are neither busy nor quiet.
  const rules = new Map([...weeks, base].flatMap((centre) => (centre.demand.busyness ?? []).map((rule) => [rule.id, rule] as const)));
  const busyness = byId([...rules.values()]);

  const streams = ids.flatMap((id) => {
    const old = before.get(id) ?? none;
    const now = after.map((counts) => counts.get(id) ?? none);
    const isMore = now.some((counts) => counts.some((count, i) => exceeds(count, old[i] ?? 0)));
    return [
      { id, of: id, added: false, old, now },
      ...(isMore ? [{ id: `${id}/added`, of: id, added: true, old, now }] : []),
    ];
  });
  streams.sort((a, b) => compareIds(a.id, b.id));

  return {
    busynessIds: busyness.map(({ id }) => id),
    sources: streams.map(({ id, of }) => {
      const [reason = '', channel = ''] = of.split('/');
      const rule = ruleFor(busyness, reason, channel);
      return { id, queue: queueIds.indexOf(of), busynessGroup: rule ? busyness.indexOf(rule) : -1 };
    }),
    index: streams.map(({ id, of, added }) => ({ id, queue: queueIds.indexOf(of), added })),
    weeks: weeks.map((centre, w) => ({
      arrivalRatePerS: streams.map(({ added, old, now }) =>
        (added ? (now[w] ?? none).map((count, i) => (exceeds(count, old[i] ?? 0) ? count - (old[i] ?? 0) : 0)) : old).map(
          (count) => count / intervalS,
        ),
      ),
      keepProbability: streams.map(({ added, old, now }) => (added ? [] : keepOf(old, now[w] ?? none))),
      busynessShape: busyness.map(({ id }) => (centre.demand.busyness ?? []).find((rule) => rule.id === id)?.shape ?? Infinity),
    })),
  };
}

function countsOf(centre: Centre): Counts {
  return new Map(centre.demand.volumes.map((volume) => [`${volume.reason}/${volume.channel}`, intervalCounts(centre, volume)]));
}

/** More, beyond what rounding of a product can make. */
function exceeds(count: number, old: number): boolean {
  return count > old * (1 + 1e-12);
}

/** Probability that a contact of the base volume stays, per interval; empty when all stay. */
function keepOf(old: readonly number[], now: readonly number[]): readonly number[] {
  const keep = old.map((count, i) => (exceeds(count, now[i] ?? 0) ? (now[i] ?? 0) / count : 1));
  return keep.every((probability) => probability === 1) ? [] : keep;
}
