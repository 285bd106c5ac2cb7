import { expect, test } from 'vitest';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import { setBaseAgents } from '../../../ui/state/edits/set-agents.ts';
import { fileName, PlanActions } from '../../../ui/state/plan-actions.ts';
import type { PlanStorage } from '../../../ui/state/plan-storage.ts';
import { nextRedo, nextUndo, PlanStore, selectUnsaved } from '../../../ui/state/plan-store.ts';
import { ResultStore } from '../../../ui/state/result-store.ts';
import { ViewStore } from '../../../ui/state/view-store.ts';
import { samplePlan } from '../fixtures/plan.ts';

const text = canonicalPlan(samplePlan());
const crew = samplePlan().bases[samplePlan().base]!.roster.crews[0]!;

function make(kept: string | null = null, broken = false) {
  const storage = {
    kept,
    read: async () => {
      if (broken) throw new DOMException('no', 'InvalidStateError');
      return storage.kept;
    },
    write: async (value: string) => {
      if (broken) throw new DOMException('full', 'QuotaExceededError');
      storage.kept = value;
    },
  };
  const plan = new PlanStore();
  const view = new ViewStore();
  const actions = new PlanActions(plan, view, new ResultStore(), storage as unknown as PlanStorage);
  return { storage, plan, view, actions };
}

test('opening keeps the plan, and a new page has it again', async () => {
  const first = make();
  expect(await first.actions.openText(text, 'file')).toBe(true);
  expect(selectUnsaved(first.plan.state)).toBe(false);
  const second = make(first.storage.kept);
  expect(await second.actions.restore()).toBe(true);
  expect(canonicalPlan(second.plan.plan!)).toBe(text);
});

test('edits are unsaved until saved, undo brings the saved state back', async () => {
  const { actions, plan, storage } = make();
  await actions.openText(text, 'file');
  expect(actions.edit('agents', 'x', (p) => setBaseAgents(p, crew.id, crew.agents + 3))).toBe(true);
  expect(selectUnsaved(plan.state)).toBe(true);
  expect(nextUndo(plan.state)).toBe('agents');
  plan.undo();
  expect(selectUnsaved(plan.state)).toBe(false);
  expect(nextRedo(plan.state)).toBe('agents');
  plan.redo();
  await actions.save();
  expect(selectUnsaved(plan.state)).toBe(false);
  expect(storage.kept).toBe(canonicalPlan(plan.plan!));
});

test('a bad file leaves the open plan alone and says what is wrong', async () => {
  const { actions, plan, view } = make();
  await actions.openText(text, 'good');
  const before = plan.plan;
  expect(await actions.openText('{"version": 99}', 'bad.json')).toBe(false);
  expect(plan.plan).toBe(before);
  expect(view.state.notice).toMatchObject({ kind: 'openFailed', file: 'bad.json', errors: [{ code: 'newerVersion' }] });
  await actions.openFile(new File([new Uint8Array([0xff, 0xfe, 0x00])], 'x.json'));
  expect(view.state.notice).toEqual({ kind: 'fileUnreadable', file: 'x.json', why: 'notText' });
});

test('storage that fails is told, and nothing is lost', async () => {
  const { actions, plan, view } = make(null, true);
  expect(await actions.restore()).toBe(false);
  expect(await actions.openText(text, 'file')).toBe(true);
  expect(plan.plan).not.toBeNull();
  actions.edit('agents', 'x', (p) => setBaseAgents(p, crew.id, crew.agents + 1));
  await actions.save();
  expect(view.state.notice).toEqual({ kind: 'storageFailed', detail: 'QuotaExceededError' });
  expect(selectUnsaved(plan.state)).toBe(true);
  // The way out: a file.
  expect(actions.fileOf()!.text).toBe(canonicalPlan(plan.plan!));
});

test('a kept plan that no longer reads is left where it is', async () => {
  const { actions, storage, view } = make('{');
  expect(await actions.restore()).toBe(false);
  expect(view.state.notice).toEqual({ kind: 'storageUnreadable' });
  expect(storage.kept).toBe('{');
});

test('an edit that a scenario does not survive is refused with the place', async () => {
  const { actions, plan, view } = make();
  await actions.openText(text, 'file');
  const before = plan.plan;
  const moved = samplePlan().scenarios.flatMap(({ changes }) => changes).find((change) => change.lever === 'shifts')!;
  expect(actions.edit('agents', 'x', (p) => setBaseAgents(p, moved.crew, 0))).toBe(false);
  expect(plan.plan).toBe(before);
  const notice = view.state.notice;
  expect(notice?.kind === 'editRefused' && notice.errors[0]).toMatchObject({ code: 'tooFewAgents', value: 0 });
});

test('file names keep letters of any script and nothing a file system refuses', () => {
  expect(fileName('Customer service 2026')).toBe('Customer-service-2026.plan.json');
  expect(fileName('客服 / 方案: 一')).toBe('客服-方案-一.plan.json');
  expect(fileName('..\\..')).toBe('plan.plan.json');
});
