import { expect, test } from 'vitest';
import { prepareEngine } from '../../../engine/block-run.ts';
import { traceReplication } from '../../../engine/trace-run.ts';
import { duration, storyText, storyTime } from '../../../cli/output/story-text.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { tellEach } from '../../../scenarios/story/tell.ts';
import { fullPlan } from '../../workers/full-plan.ts';

test('durations in the unit that suits them', () => {
  expect([0, 4.04, 45, 60, 200, 7500, 200_000].map(duration)).toEqual(['0 s', '4 s', '45 s', '1 min', '3 min 20 s', '2 h 05 min', '2.3 days']);
});

test('the clock names the day, and the week where it is not the first', () => {
  const clock = { startWeek: 3 };
  expect(storyTime(0, clock)).toBe('Mon 00:00:00');
  expect(storyTime(86_400 + 36_131.9, clock)).toBe('Tue 10:02:11');
  expect(storyTime(7 * 86_400 + 61, clock)).toBe('week 4, Mon 00:01:01');
  expect(storyTime(-3600, clock)).toBe('week 2, Sun 23:00:00');
});

test('every step of a plan that uses everything has its sentence, and no hole in it', () => {
  const compiled = compileScenario(fullPlan());
  if (!compiled.ok) throw new Error('does not compile');
  const { model, index } = compiled.value;
  const trace = traceReplication(prepareEngine(model, 'seed'), 0, { kind: 'span', fromS: -Infinity, toS: Infinity }, 50_000_000);
  const texts = [...tellEach(trace, model, index)].map((story) => storyText(story, { startWeek: 1 }));
  expect(texts.length).toBeGreaterThan(1000);
  for (const text of texts) expect(text).not.toMatch(/undefined|NaN|null|\[object/);
});
