import { expect, test } from 'vitest';
import { caseText, explanationJson, listText, type Told } from '../../../cli/output/explanation.ts';
import { textWidth } from '../../../cli/output/text-width.ts';
import type { CaseStory } from '../../../scenarios/story/story.ts';

const run = { plan: 'A plan\nof two lines', seed: 'seed', replication: 1, startWeek: 1 };

/** The n-th customer, who waits n seconds. */
function story(n: number): CaseStory {
  const summary = { id: `orders/phone/1/${n}`, beginsS: n, endsS: 2 * n, attempts: 1, waitedS: n, withAgentsS: 0, answers: 1, outcome: 'resolved' as const, satisfied: null };
  return { summary, lines: [{ what: 'arrives', timeS: n, attempt: 1, leg: 1, queue: 'orders/phone', agent: null }] };
}

/** Stories that are made when they are asked for, and how many have been. */
function toldOf(count: number, dropped = 0): Told & { readonly made: () => number } {
  let made = 0;
  const stories = {
    *[Symbol.iterator]() {
      for (let n = 1; n <= count; n++) {
        made++;
        yield story(n);
      }
    },
  };
  return { scenario: 'busy', name: 'Busy\nweek', stories, dropped, made: () => made };
}

test('json is made story by story, and is what JSON.stringify would say', () => {
  const told = toldOf(1000, 7);
  const parts = explanationJson([told, toldOf(0)], run);
  const first = [parts.next().value, parts.next().value, parts.next().value] as string[];
  expect(told.made()).toBeLessThanOrEqual(1);
  const text = first.join('') + [...parts].join('');
  expect(JSON.parse(text)).toMatchObject({
    format: 'yuyan-explanation',
    formatVersion: 1,
    plan: run.plan,
    seed: 'seed',
    replication: 1,
    scenarios: [
      { scenario: 'busy', name: 'Busy\nweek', dropped: 7, stories: Array.from({ length: 1000 }, (_, i) => story(i + 1)) },
      { dropped: 0, stories: [] },
    ],
  });
  expect(text.endsWith('}\n')).toBe(true);
});

test('the list holds those who waited longest, however many come', () => {
  const text = listText(toldOf(5000), 3, run);
  expect([...text.matchAll(/^orders\/phone\/1\/(\d+)/gm)].map(([, n]) => n)).toEqual(['5000', '4999', '4998']);
  expect(text).toContain('5000 cases; the 3 that waited longest:');
});

test('what the memory had no room for is said above the table', () => {
  const lines = listText(toldOf(5, 12), 3, run).split('\n');
  const note = lines.findIndex((line) => line.includes('12 events are missing'));
  expect(note).toBeGreaterThan(0);
  expect(note).toBeLessThan(lines.findIndex((line) => line.startsWith('case ')));
  const oneCase = caseText('orders/phone/1/1', [toldOf(1, 12)], run);
  expect(oneCase.indexOf('12 events are missing')).toBeGreaterThan(0);
  expect(oneCase.indexOf('12 events are missing')).toBeLessThan(oneCase.indexOf('contacts the centre'));
});

test('names are on one line, and the line below a heading is as wide as it', () => {
  const text = caseText('orders/phone/1/1', [{ ...toldOf(1), name: '繁忙\n一周' }, { ...toldOf(1), scenario: 'b', name: 'x'.repeat(120) }], run);
  const lines = text.split('\n');
  expect(lines[0]).toContain('A plan of two lines');
  const heading = lines.findIndex((line) => line === '繁忙 一周 (busy)');
  expect(lines[heading + 1]).toBe('='.repeat(textWidth(lines[heading]!)));
  expect(lines.slice(lines.findIndex((line) => line.includes('side by side')) - 3).every((line) => textWidth(line) < 80)).toBe(true);
});
