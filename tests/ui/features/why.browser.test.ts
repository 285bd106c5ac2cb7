import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { twoChangesPlanData } from '../../workers/two-changes-plan.ts';
import { compareInBrowser, explainInBrowser } from '../../../ui/app/browser-compare.ts';
import { writeInterval } from '../../../ui/charts/core/rows.ts';
import { CcKpiDetail } from '../../../ui/features/kpi-detail/cc-kpi-detail.ts';
import { localizer } from '../../../ui/i18n/localizer.ts';
import { whyTexts } from '../../../ui/i18n/why-texts.ts';
import { setBaseAgents } from '../../../ui/state/edits/set-agents.ts';
import type { AppServices } from '../../../ui/state/services-context.ts';
import type { Explain } from '../../../ui/state/why-controller.ts';
import { accessibilityProblems, find, findAll, forgetful, mount, settle, testServices } from '../fixtures/page.ts';

const planText = JSON.stringify(twoChangesPlanData);

/** The workers of the page; a run that is to be cancelled waits for that, as a plan this small is done at once. */
const explain: Explain = async (plan, question, request) => {
  if (waits) await new Promise((resolve) => request.signal.addEventListener('abort', resolve));
  return explainInBrowser(plan, question, request);
};
let waits = false;

let services: AppServices;
let page: CcKpiDetail;

/** The details of a target as they are behind the cell of a scenario, after a run on real workers. */
async function openCell(id: string, scenario: string): Promise<void> {
  services.view.set({ detail: { kind: 'target', id, scenario } });
  await settle(page);
  await expect.poll(() => text('#size')).not.toMatch(/^Counting|^$/);
}

const why = (): HTMLElement => find(page, '#why');
const text = (selector: string): string => find(find(page, 'cc-why'), selector).textContent.trim();
const isOff = (): boolean => why().hasAttribute('disabled');

beforeEach(async () => {
  await localizer.use('en');
  await localizer.need(whyTexts);
  services = testServices(compareInBrowser, forgetful(), explain);
  await services.actions.openText(planText, 'small');
  await services.runs.start(services.plan.plan!, 'plan');
  page = await mount(new CcKpiDetail(), services);
});

test('why, cancelled, why again: a table whose columns add up to the difference of the verdict; then the plan changes', async () => {
  await openCell('wait', 'both');
  expect(text('#size')).toContain('4 variants × 12 replications = 48 runs');
  waits = true;
  find(why(), 'button').focus();
  await userEvent.keyboard('{Enter}');
  await settle(page);
  expect(why().textContent.trim()).toBe('Cancel');
  expect(findAll(page, '[role=progressbar]').length).toBe(1);
  expect(await accessibilityProblems()).toEqual([]);
  waits = false;
  await userEvent.keyboard('{Enter}');
  await settle(page);
  expect(services.answers.state.job.phase).toBe('cancelled');
  expect(text('[role=status]')).toBe('Cancelled; nothing is shown.');
  expect(findAll(page, 'cc-waterfall-chart')).toEqual([]);

  await userEvent.keyboard('{Enter}');
  await services.why.settled;
  await settle(page);
  const picture = find(page, 'cc-waterfall-chart');
  find(picture, '.picture').focus();
  await userEvent.keyboard('t');
  await settle(page);
  const cells = findAll(picture, 'tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells.map(([name]) => name)).toEqual(['Today', '1  Volume', '2  More or fewer agents', 'More calls, more agents']);
  const { difference } = services.results.state.result!.targets.find(({ id }) => id === 'wait')!.verdicts.find(({ scenario }) => scenario === 'both')!;
  const { base, scenario, attribution } = services.answers.state.explained!;
  expect(scenario - base).toBeCloseTo(difference!.mean!, 9);
  for (const column of [attribution.inOrder, attribution.inReverse, attribution.shapley!]) {
    expect(column.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(difference!.mean!, 9);
  }
  const written = writeInterval(localizer.reader.formats.difference('duration', attribution.total.mean, attribution.total.halfWidth));
  expect(cells.at(-1)!.slice(2, 5)).toEqual([written, written, written]);
  expect(cells.map(([, , inOrder]) => inOrder![0])).toEqual(['–', '+', '−', written[0]]);
  expect(await accessibilityProblems()).toEqual([]);

  await localizer.use('zh-hans');
  await settle(page);
  expect(text('h3')).toBe('为什么与现状不同？');
  await localizer.use('en');
  services.actions.edit('agents', 'x', (plan) => setBaseAgents(plan, 'crew', 4));
  await settle(page);
  expect(text('#size')).toBe('The plan has changed since this run. Run it again first.');
  expect(findAll(find(page, 'cc-why'), '[role=status]').map(({ textContent }) => textContent)).toContain('The plan has changed since; this explains the plan before.');
  expect(isOff()).toBe(true);
});

test('what cannot be asked says why: no changes, a single step, a target that is not on a mean', async () => {
  await openCell('wait', 'same');
  expect([isOff(), text('#size')]).toEqual([true, 'This scenario changes nothing, so there is no difference to explain.']);
  await openCell('wait', 'busier');
  expect([isOff(), text('#size')]).toEqual([true, 'Its changes stand together as one step, so the whole difference is theirs.']);
  await openCell('slow', 'both');
  expect([isOff(), text('#size')]).toEqual([true, 'The target is not on a mean; only a mean can be given to single changes.']);
  // Today's own cell: the first scenario that changes anything.
  await openCell('wait', 'base');
  expect(find<HTMLSelectElement>(find(page, 'cc-why'), 'select').value).toBe('busier');
});
