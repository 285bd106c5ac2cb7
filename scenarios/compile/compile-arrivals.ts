/**
 * Arrival streams. Changed volume keeps the customers: where a scenario has less, each contact of the base stream
 * stays with the ratio of the rates; where it has more, an extra stream `.../added` brings the difference.
 */
import type { SourceModel, WeekTable } from '../../engine/model/centre-model.ts';
import type { Centre } from '../document/centre.ts';
import { tierShares } from '../document/contact-kinds.ts';
import type { Volume } from '../document/demand.ts';
import { STANDARD_TIER, type Place } from '../document/primitives.ts';
import { ruleFor } from '../document/selectors.ts';
import { intervalCounts, intervalsPerDay } from '../document/week-shape.ts';
import { byId, compareIds } from './by-id.ts';
import type { CompiledPlanIndex } from './plan-index.ts';
import type { QueuePlaces } from './queue-places.ts';
import { surgeFactors } from './surge-factors.ts';

type ArrivalTable = Pick<WeekTable, 'arrivalRatePerS' | 'keepProbability' | 'busynessShape' | 'busynessIntervalShape' | 'tierUpTo'>;

interface CompiledArrivals {
  readonly sources: readonly SourceModel[];
  readonly busynessIds: readonly string[];
  readonly index: CompiledPlanIndex['sources'];
  /** Per week table. */
  readonly weeks: readonly ArrivalTable[];
}

/** One stream: how many come in each interval of each week, and how likely each of them is kept. */
interface Stream {
  readonly id: string;
  readonly place: Place;
  readonly added: boolean;
  readonly perWeek: readonly { readonly counts: readonly number[]; readonly keep: readonly number[] }[];
  readonly more: Pick<SourceModel, 'recordedS' | 'bursts'>;
}

/**
 * @param base the centre without changes, whose customers are kept.
 * @param weeks the centre of each week table, the first of which is week `startWeek` of the calendar
 */
export function compileArrivals(base: Centre, weeks: readonly Centre[], places: QueuePlaces, startWeek: number): CompiledArrivals {
  const intervalS = base.calendar.intervalMinutes * 60;
  // A rule of any week has its place in every week: where it is missing, days are neither busy nor quiet.
  const busyness = byId([...new Map([...weeks, base].flatMap(({ demand }) => (demand.busyness ?? []).map((rule) => [rule.id, rule] as const))).values()]);
  const streams = [...rateStreams(base, weeks, startWeek), ...burstStreams(base, weeks)].sort((a, b) => compareIds(a.id, b.id));
  const tiers = streams.map(({ place }) => [STANDARD_TIER, ...tiersEver([base, ...weeks], place)]);
  const queueOf = ({ place }: Stream): number => places.of(place);
  const hasTiers = tiers.some((list) => list.length > 1);
  const hasIntervals = busyness.some(({ intervalShape }) => intervalShape !== undefined);
  const ruleIn = (centre: Centre, id: string) => (centre.demand.busyness ?? []).find((rule) => rule.id === id);

  return {
    busynessIds: busyness.map(({ id }) => id),
    sources: streams.map((stream, s) => {
      const rule = ruleFor(weeks[0]?.demand.busyness, { ...stream.place, tier: STANDARD_TIER });
      return {
        id: stream.id,
        queue: queueOf(stream),
        busynessGroup: rule ? busyness.findIndex(({ id }) => id === rule.id) : -1,
        ...(tiers[s]!.length > 1 ? { tierQueues: tiers[s]!.map((tier) => places.of(stream.place, tier)) } : {}),
        ...stream.more,
      };
    }),
    index: streams.map((stream) => ({ id: stream.id, queue: queueOf(stream), added: stream.added })),
    weeks: weeks.map((centre, w) => ({
      arrivalRatePerS: streams.map(({ perWeek }) => perWeek[w]!.counts.map((count) => count / intervalS)),
      keepProbability: streams.map(({ perWeek }) => perWeek[w]!.keep),
      busynessShape: busyness.map(({ id }) => ruleIn(centre, id)?.shape ?? Infinity),
      ...(hasIntervals ? { busynessIntervalShape: busyness.map(({ id }) => ruleIn(centre, id)?.intervalShape ?? Infinity) } : {}),
      ...(hasTiers ? { tierUpTo: streams.map(({ place }, s) => upToOf(centre, place, tiers[s]!)) } : {}),
    })),
  };
}

function rateStreams(base: Centre, weeks: readonly Centre[], startWeek: number): Stream[] {
  const none = new Array<number>(7 * intervalsPerDay(base.calendar)).fill(0);
  const idOf = ({ reason, channel }: Place): string => `${reason}/${channel}`;
  const volumeIn = ({ demand }: Centre, id: string): Volume | undefined => demand.volumes.find((volume) => idOf(volume) === id);
  const countsIn = (centre: Centre, id: string, w: number): readonly number[] => {
    const volume = volumeIn(centre, id);
    if (!volume) return none;
    const factors = surgeFactors(centre, volume, startWeek + w);
    const counts = intervalCounts(centre, volume);
    return factors ? counts.map((count, i) => count * factors[i]!) : counts;
  };
  const ids = [...new Set([base, ...weeks].flatMap(({ demand }) => demand.volumes.map(idOf)))];
  return ids.flatMap((id): Stream[] => {
    const volume = volumeIn(base, id) ?? weeks.map((centre) => volumeIn(centre, id)).find((one) => one !== undefined)!;
    const place = { reason: volume.reason, channel: volume.channel };
    if (volume.recordedS) {
      const perWeek = weeks.map((centre) => {
        const now = volumeIn(centre, id);
        const share = now ? (now.recordedShare ?? 1) : 0;
        return { counts: none, keep: share < 1 ? none.map(() => share) : [] };
      });
      return [{ id, place, added: false, perWeek, more: { recordedS: volume.recordedS } }];
    }
    const perWeek = weeks.map((centre, w) => ({ old: countsIn(base, id, w), now: countsIn(centre, id, w) }));
    const kept: Stream = { id, place, added: false, perWeek: perWeek.map(({ old, now }) => ({ counts: old, keep: keepOf(old, now) })), more: {} };
    if (!perWeek.some(({ old, now }) => now.some((count, i) => exceeds(count, old[i]!)))) return [kept];
    const added = perWeek.map(({ old, now }) => ({ counts: now.map((count, i) => (exceeds(count, old[i]!) ? count - old[i]! : 0)), keep: [] }));
    return [kept, { id: `${id}/added`, place, added: true, perWeek: added, more: {} }];
  });
}

/** Bursts are the same in every week, and the base's as well as those that changes bring. */
function burstStreams(base: Centre, weeks: readonly Centre[]): Stream[] {
  const none = new Array<number>(7 * intervalsPerDay(base.calendar)).fill(0);
  const known = new Set((base.demand.bursts ?? []).map(({ id }) => id));
  return (weeks[0]?.demand.bursts ?? []).map(({ id, reason, channel, perWeek, contacts, spreadMinutes }) => ({
    id: `${reason}/${channel}/burst/${id}`,
    place: { reason, channel },
    added: !known.has(id),
    perWeek: weeks.map(() => ({ counts: none, keep: [] })),
    more: { bursts: { perWeek, contacts, spreadS: spreadMinutes * 60 } },
  }));
}

/** Tiers beyond the standard one that occur in any of the centres, in id order. */
function tiersEver(centres: readonly Centre[], place: Place): readonly string[] {
  return [...new Set(centres.flatMap((centre) => tierShares(centre, place).map(({ tier }) => tier)))].sort(compareIds);
}

/** Cumulative shares of the tiers, the standard one first. */
function upToOf(centre: Centre, place: Place, tiers: readonly string[]): readonly number[] {
  const shares = tierShares(centre, place);
  const shareOf = (tier: string): number => shares.find((one) => one.tier === tier)?.share ?? 0;
  let upTo = 1 - shares.reduce((sum, { share }) => sum + share, 0);
  // From 0 to 1 and the last one 1 exactly, whatever the sum of the shares is rounded to.
  return tiers.map((tier, t) => {
    if (t > 0) upTo += shareOf(tier);
    return t === tiers.length - 1 ? 1 : Math.min(1, Math.max(0, upTo));
  });
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
