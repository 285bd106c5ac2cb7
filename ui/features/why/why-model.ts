/** What "Why?" asks and shows, for a figure of one scenario. Pure. */
import type { Plan } from '../../../scenarios/document/plan.ts';
import { leverOf } from '../../../scenarios/levers/apply-change.ts';
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import { isWholeCentre } from '../../../scenarios/result/scope.ts';
import { MOST_FOR_SHAPLEY, type Contribution, type Step } from '../../../scenarios/verdict/attribution.ts';
import type { AttributionSize, Explained } from '../../../workers/attribute.ts';
import { scenarioColour, writeInterval } from '../../charts/core/rows.ts';
import type { WaterfallInput } from '../../charts/waterfall/waterfall-layout.ts';
import { inScript, kpiBetter, kpiKind } from '../../i18n/kpi-text.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { WhyTexts } from '../../i18n/why-en.ts';
import type { WhyQuestion } from '../../state/why-store.ts';
import { changeText } from '../centre/change-text.ts';
import { kpiResults, subjectTitle, type Subject } from '../kpi-detail/detail-model.ts';

/** A figure in a result that is shown, with the plan it was made of. */
export interface Asked {
  readonly subject: Subject;
  readonly scenario: string;
  readonly result: ComparisonResult;
  readonly plan: Plan;
}

export function questionOf({ target, kpi, scope }: Subject, scenario: string): WhyQuestion {
  if (target !== null) return { scenario, of: { target: target.id } };
  return { scenario, of: isWholeCentre(scope) ? { kpi } : { kpi, scope } };
}

/** The scenario to ask about first: the one whose cell was opened, else the first that changes anything. */
export function firstAsked(result: ComparisonResult, opened: string | null): string | null {
  const others = result.scenarios.slice(1);
  const found = others.find(({ id }) => id === opened) ?? others.find(({ changes }) => changes > 0) ?? others[0];
  return found?.id ?? null;
}

export type Obstacle = keyof WhyTexts['obstacles'];

/** What the page knows before it has counted the steps. @param isOpen is the plan of the result the one that is open? */
export function obstacleTo({ subject, scenario, result }: Asked, isOpen: boolean, isRunning: boolean): Obstacle | null {
  if (isRunning) return 'running';
  if (!isOpen) return 'stale';
  if (subject.target !== null && subject.target.stat !== 'mean') return 'notMean';
  return (result.scenarios.find(({ id }) => id === scenario)?.changes ?? 0) > 0 ? null : 'noChanges';
}

/** What the count of the steps forbids. */
export function obstacleOfSize(size: AttributionSize | null): Obstacle | null {
  if (size === null) return 'noChanges';
  if (size.steps === 1) return 'oneStep';
  return Number.isFinite(size.variants) ? null : 'tooMany';
}

export function waterfallInput(explained: Explained, asked: Asked, texts: WhyTexts, reader: Reader): WaterfallInput {
  const { result, subject, scenario, plan } = asked;
  const { kpi, attribution } = explained;
  const kind = kpiKind(kpi);
  const index = result.scenarios.findIndex(({ id }) => id === scenario);
  const halfWidths = kpiResults(result, subject).map((one) => one?.halfWidth ?? null);
  const name = result.scenarios[index]?.name ?? scenario;
  const ownBase = startsElsewhere(plan, scenario);
  const steps = explained.steps.map((step, i) => ({
    name: stepName(step, texts, reader),
    inOrder: attribution.inOrder[i]!,
    inReverse: attribution.inReverse[i]!,
    allOrders: attribution.shapley?.[i] ?? null,
  }));
  return {
    title: finding(explained, texts, reader),
    subtitle: texts.subtitle(subjectTitle(subject, plan, reader), reader.messages.detail.units[kind], name, reader.formats.percent(explained.confidence)),
    kind,
    better: kpiBetter(kpi),
    base: { name: ownBase ? texts.ownBase : texts.today, mean: explained.base, halfWidth: ownBase ? null : (halfWidths[0] ?? null) },
    scenario: { name, mean: explained.scenario, halfWidth: halfWidths[index] ?? null, colour: scenarioColour(Math.max(1, index)) },
    steps,
    total: attribution.total,
    words: texts.chart,
  };
}

/** Which change does most, by the fairest answer there is; nothing while the whole difference may be chance. */
function finding({ steps, kpi, attribution }: Explained, texts: WhyTexts, reader: Reader): string {
  const { total } = attribution;
  if (total.halfWidth === null || Math.abs(total.mean) <= total.halfWidth) return texts.noFinding;
  const parts = attribution.shapley ?? attribution.inOrder;
  const towards = parts.map(({ mean }) => mean * Math.sign(total.mean));
  const most = towards.indexOf(Math.max(...towards));
  const say = attribution.shapley === null ? texts.finding : texts.findingOfAll;
  return say(stepName(steps[most]!, texts, reader), difference(kpi, parts[most]!, reader), difference(kpi, total, reader));
}

/** Does it matter in which order the changes are added? */
export function orderText({ steps, kpi, attribution: { inOrder, inReverse } }: Explained, texts: WhyTexts, reader: Reader): string {
  const apart = steps.map((_, i) => {
    const [a, b] = [inOrder[i]!, inReverse[i]!];
    const gap = Math.abs(a.mean - b.mean);
    return gap > Math.max(a.halfWidth ?? 0, b.halfWidth ?? 0) ? gap : 0;
  });
  const most = apart.indexOf(Math.max(...apart));
  if (most < 0 || apart[most] === 0) return texts.order.same;
  return texts.order.matters(stepName(steps[most]!, texts, reader), difference(kpi, inOrder[most]!, reader), difference(kpi, inReverse[most]!, reader));
}

/** What the numbers rest on, a sentence each. */
export function remarks(explained: Explained, { subject, scenario, plan }: Asked, texts: WhyTexts, reader: Reader): readonly string[] {
  const { attribution, replications, confidence } = explained;
  const { target } = subject;
  return [
    orderText(explained, texts, reader),
    attribution.shapley === null ? texts.noShapley(MOST_FOR_SHAPLEY) : texts.shapley,
    texts.basis(reader.formats.number(replications), reader.formats.percent(confidence)),
    ...(startsElsewhere(plan, scenario) ? [texts.fromOwnBase] : []),
    ...(target?.fromWeek === undefined ? [] : [texts.fromWeek(target.fromWeek)]),
    ...(target?.relativeTo === undefined ? [] : [texts.ofRatio]),
  ];
}

export interface StepWords {
  readonly name: string;
  readonly changes: readonly string[];
}

/** Each step with its changes in words. */
export function stepWords({ steps }: Explained, { plan, scenario }: Asked, texts: WhyTexts, reader: Reader): readonly StepWords[] {
  const centre = plan.bases[baseOf(plan, scenario)];
  return steps.map((step) => ({
    name: stepName(step, texts, reader),
    changes: centre === undefined ? [] : step.changes.map((change) => changeText(change, centre, reader)),
  }));
}

/** A step of more levers names the first of them and counts the others. */
const MOST_LEVERS_NAMED = 3;

function stepName({ changes }: Step, texts: WhyTexts, reader: Reader): string {
  const names = [...new Set(changes.map((change) => inScript(leverOf(change).name, reader)))];
  const named = names.length > MOST_LEVERS_NAMED ? names.slice(0, MOST_LEVERS_NAMED - 1) : names;
  return texts.step(texts.levers(named, names.length - named.length), changes.length);
}

function difference(kpi: string, { mean, halfWidth }: Contribution, reader: Reader): string {
  return writeInterval(reader.formats.difference(kpiKind(kpi), mean, halfWidth));
}

function baseOf(plan: Plan, scenario: string): string {
  return plan.scenarios.find(({ id }) => id === scenario)?.base ?? plan.base;
}

function startsElsewhere(plan: Plan, scenario: string): boolean {
  return baseOf(plan, scenario) !== plan.base;
}

