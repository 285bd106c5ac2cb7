import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CcApp } from '../../../ui/app/cc-app.ts';
import '../../../ui/app/cc-help.ts';
import '../../../ui/app/cc-plan-result.ts';
import '../../../ui/app/cc-plan-room.ts';
import { applyTheme } from '../../../ui/app/preferences.ts';
import '../../../ui/features/about/cc-about.ts';
import '../../../ui/features/assumptions/cc-assumptions.ts';
import '../../../ui/features/centre/cc-centre.ts';
import '../../../ui/features/kpi-detail/cc-kpi-detail.ts';
import { localizer } from '../../../ui/i18n/localizer.ts';
import type { Compare, CompareRequest } from '../../../ui/state/run-controller.ts';
import type { AppServices } from '../../../ui/state/services-context.ts';
import { rooms } from '../../../ui/state/view-store.ts';
import { accessibilityProblems, find, findAll, forgetful, neverRuns, sampleText, settle, testServices } from '../fixtures/page.ts';
import { inventedFirstLook, inventedResult } from '../fixtures/result.ts';

let app: CcApp;

async function start(services: AppServices): Promise<void> {
  document.body.replaceChildren();
  location.hash = '';
  app = new CcApp();
  app.services = services;
  document.body.append(app);
  await settle(app);
}

async function withPlan(compare: Compare = neverRuns, storage = forgetful()): Promise<AppServices> {
  const services = testServices(compare, storage);
  await services.actions.openText(sampleText, 'sample');
  await start(services);
  return services;
}

const instantly: Compare = async () => inventedResult;
const text = (): string => findAll(app, 'main *').map((element) => element.textContent).join(' ');

beforeEach(async () => localizer.use('en'));
afterEach(() => {
  app.remove();
  applyTheme('auto');
});

test('without a plan the page says how to get one, and nothing can be run', async () => {
  await start(testServices());
  expect(text()).toContain('No plan is open');
  expect(find(app, '#run').hasAttribute('disabled')).toBe(true);
  expect(await accessibilityProblems(document.body, true)).toEqual([]);
});

test('a run shows its progress, a first look, and the verdict', async () => {
  let request!: CompareRequest;
  let finish!: (result: typeof inventedResult) => void;
  const services = await withPlan((_, given) => new Promise((resolve) => ([request, finish] = [given, resolve])));
  find(app, '#run').click();
  request.onProgress({ replicationsDone: 10, replicationsPlanned: 40 });
  await settle(app);
  expect(find(app, '[role=progressbar]').getAttribute('aria-valuenow')).toBe('25');
  request.onPartial(inventedFirstLook);
  await settle(app);
  expect(find(app, '#finding').textContent).toBe('First look after 5 replications: too few for a verdict.');
  const table = find(app, 'cc-verdict-board').shadowRoot!.querySelector('table');
  finish(inventedResult);
  await services.runs.settled;
  await settle(app);
  expect(find(app, '#finding').textContent).toContain('All together meets');
  // The rows did not jump: it is the same table.
  expect(find(app, 'cc-verdict-board').shadowRoot!.querySelector('table')).toBe(table);
  expect(findAll(app, '.cell').length).toBe(12);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every room is accessible, ${theme}`, async () => {
    applyTheme(theme);
    const services = await withPlan(instantly);
    await services.runs.start(services.plan.plan!, 'plan');
    for (const room of rooms) {
      services.view.set({ room });
      await settle(app);
      expect(await accessibilityProblems(document.body, true), room).toEqual([]);
    }
    expect(location.hash).toBe('#/about');
  });
}

test('a cell opens its details; the drawer is accessible and gives the focus back', async () => {
  const services = await withPlan(instantly);
  await services.runs.start(services.plan.plan!, 'plan');
  await settle(app);
  const cell = find(app, '.cell');
  cell.focus();
  await userEvent.keyboard('{Enter}');
  await settle(app);
  const dialog = find<HTMLDialogElement>(app, 'cc-kpi-detail dialog, dialog');
  await expect.poll(() => dialog.open).toBe(true);
  await settle(app);
  await expect.poll(() => findAll(app, 'cc-interval-chart, cc-paired-difference-chart').flatMap((chart) => findAll(chart, 'circle')).length).toBeGreaterThan(20);
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  await expect.poll(() => accessibilityProblems(document.body, true)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => services.view.state.detail).toBeNull();
  await expect.poll(() => dialog.open).toBe(false);
});

test('agents are changed in the centre, undone and redone by the keyboard, saved and found again', async () => {
  const storage = forgetful();
  const services = await withPlan(neverRuns, storage);
  services.view.set({ room: 'centre' });
  await settle(app);
  const field = (): HTMLInputElement => find<HTMLInputElement>(find(app, 'cc-number-field'), 'input');
  const before = field().value;
  await userEvent.fill(field(), '33');
  await userEvent.keyboard('{Enter}');
  await settle(app);
  expect(document.title).toContain('not saved');
  await userEvent.keyboard('{Control>}z{/Control}');
  await settle(app);
  expect(field().value).toBe(before);
  expect(document.title).not.toContain('not saved');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await settle(app);
  expect(field().value).toBe('33');
  await userEvent.keyboard('{Control>}s{/Control}');
  await services.actions.settled();
  expect(document.title).not.toContain('not saved');
  const again = testServices(neverRuns, storage);
  await again.actions.restore();
  app.remove();
  await start(again);
  again.view.set({ room: 'centre' });
  await settle(app);
  expect(field().value).toBe('33');
});

test('a result of an older plan says so, until the change is undone', async () => {
  const services = await withPlan(instantly);
  await services.runs.start(services.plan.plan!, 'plan');
  const crew = services.plan.plan!.bases[services.plan.plan!.base]!.roster.crews[0]!;
  const { setBaseAgents } = await import('../../../ui/state/edits/set-agents.ts');
  services.actions.edit('agents', 'x', (plan) => setBaseAgents(plan, crew.id, crew.agents + 1));
  await settle(app);
  expect(find(app, '.stale').textContent).toContain('The plan has changed since this run.');
  services.plan.undo();
  await settle(app);
  expect(findAll(app, '.stale')).toEqual([]);
});

test('a file that is no plan leaves the page as it is and says where it is wrong', async () => {
  const services = await withPlan();
  await services.actions.openText('{"version": 1,}', 'broken.json');
  await settle(app);
  const alert = find(app, '[role=alert]');
  expect(alert.textContent).toContain('broken.json could not be opened');
  expect(alert.textContent).toContain('line 1');
  expect(find(app, 'h1').textContent).toBe(services.plan.plan!.name);
  await localizer.use('zh-hans');
  await settle(app);
  expect(find(app, '[role=alert]').textContent).toContain('第 1 行');
  expect(await accessibilityProblems(document.body, true)).toEqual([]);
});

test('a dropped file is opened', async () => {
  const services = testServices();
  await start(services);
  const transfer = new DataTransfer();
  transfer.items.add(new File([sampleText], 'dropped.plan.json'));
  window.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, cancelable: true }));
  await settle(app);
  expect(find(app, '.drop').textContent).toBe('Drop the plan file to open it');
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  await services.actions.settled();
  await settle(app);
  expect(findAll(app, '.drop')).toEqual([]);
  expect(services.plan.plan?.name).toBe('Customer service 2026');
});

test('a failed run is told, with its code, and can be put away', async () => {
  const services = await withPlan(async () => Promise.reject(Object.assign(new Error('x'), { code: 'worker-crashed', params: {} })));
  await services.runs.start(services.plan.plan!, 'plan');
  await settle(app);
  expect(find(app, '[role=alert]').textContent).toContain('worker-crashed');
  find(find(app, '[role=alert]'), 'cc-button').click();
  await settle(app);
  expect(findAll(app, '[role=alert]')).toEqual([]);
});

test('? lists the shortcuts, but not while a number is typed', async () => {
  const services = await withPlan();
  services.view.set({ room: 'centre' });
  await settle(app);
  find(find(app, 'cc-number-field'), 'input').focus();
  await userEvent.keyboard('?');
  expect(services.view.state.helpOpen).toBe(false);
  find(app, 'main').focus();
  await userEvent.keyboard('?');
  expect(services.view.state.helpOpen).toBe(true);
  await settle(app);
  expect(find(app, 'cc-help').shadowRoot!.textContent).toContain('Run the plan');
});

test('the whole page turns to another language', async () => {
  const services = await withPlan(instantly);
  await services.runs.start(services.plan.plan!, 'plan');
  await settle(app);
  for (const [locale, run, finding] of [['zh-hans', '运行', '达标'], ['zh-hant', '執行', '達標'], ['en', 'Run', 'meets']] as const) {
    await localizer.use(locale);
    await settle(app);
    expect(find(app, '#run').textContent).toBe(run);
    expect(find(app, '#finding').textContent).toContain(finding);
  }
});

test('what is odd about the plan is told in the reader’s language, and the plan runs all the same', async () => {
  const services = testServices(instantly);
  const odd = JSON.parse(sampleText) as { bases: Record<string, { roster: { crews: { agents: number }[] } }> };
  for (const { roster } of Object.values(odd.bases)) for (const crew of roster.crews) crew.agents = 1;
  await services.actions.openText(JSON.stringify(odd), 'sample');
  await start(services);
  const fold = (): HTMLElement => find(find(app, 'cc-lint'), 'details');
  await expect.poll(() => findAll(find(app, 'cc-lint'), 'details').length, { timeout: 10_000 }).toBe(1);
  find(find(app, 'cc-lint'), 'summary').click();
  expect(fold().textContent).toContain('the work is');
  expect(await accessibilityProblems(document.body, true)).toEqual([]);
  await localizer.use('zh-hant');
  await settle(app);
  expect(fold().textContent).toMatch(/最繁忙的 星期. [0-9:]{5}，工作量是當值人員能力的/);
  expect(find(app, '#run').hasAttribute('disabled')).toBe(false);
});
