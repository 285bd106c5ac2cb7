/** From a plan and one of its scenarios to the model that a run reads. */
import { idHash } from '../../engine/kernel/id-hash.ts';
import type { CentreModel, QueueModel } from '../../engine/model/centre-model.ts';
import type { AgentModel } from '../../engine/model/workforce-model.ts';
import type { Centre } from '../document/centre.ts';
import { contactKinds, type QueueKind } from '../document/contact-kinds.ts';
import { oneOf, PlanProblem, resultOf, type Result } from '../document/plan-error.ts';
import type { Plan } from '../document/plan.ts';
import { assumedFcrWindowDays } from '../document/process.ts';
import { ruleFor } from '../document/selectors.ts';
import type { Study } from '../document/study.ts';
import { intervalsPerDay } from '../document/week-shape.ts';
import { queueFacts } from '../kpi/queue-facts.ts';
import { pricesOf, type Prices } from '../money/prices.ts';
import { byId } from './by-id.ts';
import { compileArrivals } from './compile-arrivals.ts';
import { compileBacklog } from './compile-backlog.ts';
import { compileCallIns } from './compile-call-ins.ts';
import { compileAgents, compileDuties } from './compile-duties.ts';
import { compileExperience } from './compile-experience.ts';
import { compileGroups, teamsAtLevels } from './compile-groups.ts';
import { compileHandling } from './compile-handling.ts';
import { swingsOfTeams } from './compile-incentives.ts';
import { compileStages } from './compile-routing.ts';
import { compilePlatforms } from './compile-self-service.ts';
import { compileOutages } from './compile-systems.ts';
import { compileWindows, openIntervals } from './compile-windows.ts';
import type { CompiledPlanIndex } from './plan-index.ts';
import { QueuePlaces } from './queue-places.ts';
import { refuseHugeRoster } from './roster-limits.ts';
import { weeksWithSurges } from './surge-factors.ts';
import { weekCentres } from './week-centres.ts';

const DAY_S = 86_400;
const WEEK_S = 7 * DAY_S;

/** Id under which the base stands among the scenarios. */
export const BASE = 'base';

export interface CompiledScenario {
  /** `base` or the scenario's id. */
  readonly id: string;
  readonly model: CentreModel;
  readonly index: CompiledPlanIndex;
}

/**
 * Compiles the base (`base`) or a scenario of a plan that `parsePlan` accepted.
 * Errors: unknownScenario, unknownId, whatever a change does not fit, cannotChangeWithinRun, sameKey, tooBig.
 */
export function compileScenario(plan: Plan, id: string = BASE): Result<CompiledScenario> {
  return resultOf(() => {
    const scenario = plan.scenarios.find((one) => one.id === id);
    if (!scenario && id !== BASE) throw new PlanProblem([{ code: 'unknownScenario', path: 'plan.scenarios', value: id, expected: oneOf(plan.scenarios.map((one) => one.id)) }]);
    const hash = scenario?.base ?? plan.base;
    const base = Object.hasOwn(plan.bases, hash) ? plan.bases[hash] : undefined;
    if (!base) throw new PlanProblem([{ code: 'unknownId', path: 'plan.bases', value: hash }]);
    const weeks = weekCentres(base, scenario, plan.study);
    refuseHugeRoster(weeks, plan.study.weeks, scenario ? `plan.scenarios[${id}]` : `plan.bases.${hash}.roster.crews`);
    return { id, ...compileCentre(base, weeks, plan.study) };
  });
}

/** Base and all scenarios, the base first; the errors of all of them if any has some. */
export function compilePlan(plan: Plan): Result<readonly CompiledScenario[]> {
  const results = [BASE, ...plan.scenarios.map(({ id }) => id)].map((id) => compileScenario(plan, id));
  const errors = results.flatMap((result) => (result.ok ? [] : result.errors));
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, value: results.flatMap((result) => (result.ok ? [result.value] : [])) };
}

/**
 * Compiles centres that passed `checkCentre`.
 * @param base the centre without changes; its customers stay the same ones.
 * @param weeks the centre of each week of the run, the last one for good.
 */
export function compileCentre(
  base: Centre,
  weeks: readonly Centre[],
  study: Study,
): { readonly model: CentreModel; readonly index: CompiledPlanIndex } {
  const centre = weeks[0] ?? base;
  const { calendar } = centre;
  const intervals = 7 * intervalsPerDay(calendar);
  const tables = withSpecialWeeks(base, weeks, study);
  // The base's kinds too: a stream stays a stream even when a scenario takes all of its volume away.
  const kinds = byId([...new Map([base, ...weeks].flatMap((one) => contactKinds(one).map((kind) => [kind.id, kind]))).values()]);
  const places = new QueuePlaces(kinds);
  const groups = teamsAtLevels(weeks);
  const teams = groups.map(({ team }) => team);
  const stages = kinds.map((kind) => compileStages(centre, kind, teams));
  const arrivals = compileArrivals(base, tables, places, study.startWeek);
  const agents = compileAgents(weeks, groups.map(({ id }) => id));
  const windows = compileWindows(calendar);
  const compiledGroups = compileGroups(base, centre, groups, kinds, stages);
  refuseSameKeys(arrivals.sources.map(({ id }) => id));
  const model: CentreModel = {
    weekLengthS: WEEK_S,
    intervalEdgesS: Array.from({ length: intervals + 1 }, (_, i) => i * calendar.intervalMinutes * 60),
    dayStartsS: Array.from({ length: 7 }, (_, day) => day * DAY_S),
    horizonS: study.weeks * WEEK_S,
    leadInS: study.leadInDays * DAY_S,
    ending: study.end,
    fcrWindowS: (centre.process.fcrWindowDays ?? assumedFcrWindowDays) * DAY_S,
    queues: kinds.map((kind, q) => compileQueue(centre, kind, stages[q] ?? [])),
    sources: arrivals.sources,
    busynessIds: arrivals.busynessIds,
    groups: compiledGroups,
    agents,
    weeks: tables.map((week, w) => ({
      ...arrivals.weeks[w]!,
      ...compileHandling(week, places),
      ...(sameGroups(base, week, centre) ? {} : { groups: compileGroups(base, week, groups, kinds, stages) }),
      open: kinds.map(({ channel }) => openIntervals(week.calendar, channel)),
      duties: compileDuties(week, agents),
    })),
    windowClassOfInterval: windows.classOfInterval,
    windowClassCount: windows.classCount,
    sampleTimesS: [],
    ...compileOptional(centre, places, teams.map(({ id }) => id), agents, study),
  };
  return {
    model,
    index: {
      queues: kinds.map(({ id, reason, channel, tier }) => ({ id, reason, channel, tier })),
      sources: arrivals.index,
      teams: byId(centre.teams.groups).map(({ id, name }) => ({ id, name })),
      windows: windows.windows,
      classLengthsS: windows.classLengthsS,
      queueFacts: weeks.map((week) => kinds.map((kind) => queueFacts(week, kind))),
      prices: pricesOfWeeks(weeks, byId(centre.teams.groups).map(({ id }) => id)),
      intervalMinutes: calendar.intervalMinutes,
      weeks: study.weeks,
      leadInDays: study.leadInDays,
    },
  };
}

/** None at all unless every week has some: a sum over some of the weeks would mean nothing. */
function pricesOfWeeks(weeks: readonly Centre[], teamIds: readonly string[]): readonly Prices[] {
  const prices = weeks.map((week) => pricesOf(week, teamIds));
  return prices.every((one) => one !== null) ? prices : [];
}

/** Are groups in two weeks the same? What resolves and who passes on only matter to them under other KPI weights. */
function sameGroups(base: Centre, week: Centre, other: Centre): boolean {
  if (week.teams !== other.teams) return false;
  if (week.incentives === other.incentives && week.process.handling === other.process.handling) return true;
  return swingsOfTeams(base, week).size === 0 && swingsOfTeams(base, other).size === 0;
}

/** A table for each week up to the last one in which something special happens, though nothing else changes. */
function withSpecialWeeks(base: Centre, weeks: readonly Centre[], study: Study): readonly Centre[] {
  const most = Math.max(...[base, ...weeks].map((centre) => weeksWithSurges(centre, study.startWeek, study.weeks)));
  const last = weeks[weeks.length - 1] ?? base;
  return [...weeks, ...new Array<Centre>(Math.max(0, most - weeks.length)).fill(last)];
}

/** Parts that most plans leave out, and the model with them. */
function compileOptional(
  centre: Centre,
  places: QueuePlaces,
  teamOfGroup: readonly string[],
  agents: readonly AgentModel[],
  study: Study,
): Partial<CentreModel> {
  const { selfService, systems, roster, experience } = centre;
  return {
    ...(selfService.platforms?.length ? { botPools: compilePlatforms(centre) } : {}),
    ...(systems?.outages?.length ? { outages: compileOutages(centre, places, teamOfGroup, study.startWeek) } : {}),
    ...(roster.callIns?.length ? { callIns: compileCallIns(centre, places, agents) } : {}),
    ...(experience ? { experience: compileExperience(experience, places) } : {}),
    ...(study.backlog ? { openingStock: compileBacklog(study.backlog, places) } : {}),
  };
}

function compileQueue(centre: Centre, kind: QueueKind, stages: QueueModel['stages']): QueueModel {
  const of = centre.demand.channels.find((one) => one.id === kind.channel);
  const priority = ruleFor(centre.routing.priorities, kind);
  const due = ruleFor(centre.process.dueTimes, kind);
  const affinity = ruleFor(centre.routing.affinities, kind);
  return {
    id: kind.id,
    answerWithinS: of?.answerWithinS ?? 0,
    waitingPlaces: of?.waitingPlaces ?? Infinity,
    creditS: priority?.creditS ?? 0,
    ageing: priority?.ageing ?? 1,
    stages,
    ...(due ? { dueS: due.withinS } : {}),
    ...(affinity ? { affinityS: affinity.waitS } : {}),
  };
}

/** Streams are keyed by a hash of their id; two with the same key would bring the same customers. */
function refuseSameKeys(ids: readonly string[]): void {
  const seen = new Map<number, string>();
  for (const id of ids) {
    const other = seen.get(idHash(id));
    if (other !== undefined) throw new PlanProblem([{ code: 'sameKey', path: 'plan.demand.volumes', value: id, expected: other }]);
    seen.set(idHash(id), id);
  }
}
