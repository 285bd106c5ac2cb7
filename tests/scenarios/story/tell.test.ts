import { expect, test } from 'vitest';
import { prepareEngine } from '../../../engine/block-run.ts';
import { traceReplication } from '../../../engine/trace-run.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { CaseStory } from '../../../scenarios/story/story.ts';
import { tellEach } from '../../../scenarios/story/tell.ts';
import { replicate } from '../../engine/run/replications.ts';
import { fullPlan } from '../../workers/full-plan.ts';
import { smallPlan } from '../../workers/small-plan.ts';

const everybody = { kind: 'span', fromS: -Infinity, toS: Infinity } as const;

function storiesOf(plan: Plan, scenario = 'base', mostBytes = 100_000_000): { readonly stories: readonly CaseStory[]; readonly dropped: number } {
  const compiled = compileScenario(plan, scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const { model, index } = compiled.value;
  const trace = traceReplication(prepareEngine(model, 'seed'), 0, everybody, mostBytes);
  return { stories: [...tellEach(trace, model, index)], dropped: trace.dropped };
}

test('stories add up to what is counted: cases, answers, waits and time with agents', () => {
  const compiled = compileScenario(smallPlan());
  if (!compiled.ok) throw new Error('does not compile');
  const tallies = replicate(compiled.value.model, 1);
  const { stories } = storiesOf(smallPlan());
  const sum = (of: (story: CaseStory) => number): number => stories.reduce((total, story) => total + of(story), 0);
  expect(stories.length).toBe(tallies.total('cases'));
  expect(sum(({ summary }) => summary.answers)).toBe(tallies.total('answered'));
  expect(sum(({ summary }) => summary.waitedS)).toBeCloseTo(tallies.total('waitAnsweredS') + tallies.total('waitAbandonedS'), 4);
  expect(sum(({ summary }) => summary.withAgentsS)).toBeCloseTo(tallies.total('handleS'), 4);
  expect(stories.filter(({ summary }) => summary.outcome === 'gaveUp').length).toBe(tallies.total('abandoned'));
  expect(stories.filter(({ summary }) => summary.outcome === 'resolved').length).toBe(tallies.total('completed') - tallies.total('unresolved'));
});

test('the same customer in two scenarios has the same name, comes at the same time and is as patient', () => {
  const byId = new Map(storiesOf(smallPlan()).stories.map((story) => [story.summary.id, story]));
  const busier = storiesOf(smallPlan(), 'busier').stories;
  expect(storiesOf(smallPlan(), 'same').stories).toEqual([...byId.values()]);
  const patience = ({ lines }: CaseStory): number | null | undefined => lines.flatMap((line) => (line.what === 'waits' ? [line.patienceS] : []))[0];
  let both = 0;
  for (const story of busier) {
    const base = byId.get(story.summary.id);
    if (!base) {
      expect(story.summary.id).toContain('/added/');
      continue;
    }
    expect(story.summary.beginsS).toBe(base.summary.beginsS);
    if (patience(story) === undefined || patience(base) === undefined) continue;
    expect(patience(story)).toBe(patience(base));
    both++;
  }
  expect(both).toBeGreaterThan(10);
});

test('of a plan that uses everything, every kind of step is told', () => {
  // Full queues and hanging up at the end do not go with everything else.
  const { stories } = storiesOf(fullPlan());
  const told = new Set(stories.flatMap(({ lines }) => lines.map(({ what }) => what)));
  const kinds = 'arrives triesAgain findsClosed losesData isEmotional moduleBegins moduleSettles moduleFails botBegins botRefuses botSolves botAnswersWrongly botHandsOver choosesWrongQueue asks waits awaitsAgent stage answered step work thinks writes holds goesOn finishes transferred signature finishing promised promiseKept promiseBroken givesUp callbackAccepted callbackMissed leavesChat resolved unresolved willComeBack switches judged complains ends';
  expect([...told].sort()).toEqual(kinds.split(' ').sort());
});

test('a memory that is full says how much is missing, and what is there is the beginning', () => {
  const all = storiesOf(smallPlan()).stories.flatMap(({ lines }) => lines).length;
  const { stories, dropped } = storiesOf(smallPlan(), 'base', 7300);
  expect(dropped).toBeGreaterThan(0);
  expect(dropped).toBeLessThanOrEqual(all - 100);
  expect(stories.flatMap(({ lines }) => lines).length).toBe(100);
});
