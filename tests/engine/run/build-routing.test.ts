import { expect, test } from 'vitest';
import { buildRouting } from '../../../engine/run/build-routing.ts';
import { SamplerCache } from '../../../engine/kernel/sampler-cache.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { groupSettings } from '../../../engine/model/group-settings.ts';
import { desk } from '../parts/small-desk.ts';

const routingOf = (model: CentreModel) => {
  const samplers = new SamplerCache();
  return buildRouting(model, model.groups.map((group) => groupSettings(group, samplers)));
};

test('queues with one rule share a line; another rank, credit, stage or group makes a line of its own', () => {
  const everyone = [
    [0, 0, 0],
    [1, 1, 0],
  ] as const;
  const model = desk(
    [
      { servedBy: everyone },
      { servedBy: everyone },
      { servedBy: [[0, 0, 0]] },
      { servedBy: everyone, creditS: 90 },
      { servedBy: everyone, laterStages: [{ afterS: 12, servedBy: everyone }] },
      { servedBy: everyone },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { lines, firstLines } = routingOf(model);
  expect(firstLines.map(({ index }) => index)).toEqual([0, 0, 1, 2, 3, 0]);
  // The queue with two stages has two lines.
  expect(lines.map(({ leavesAfterS }) => leavesAfterS)).toEqual([Infinity, Infinity, Infinity, 12, Infinity]);
  expect(lines.map(({ nextStage }) => nextStage?.index)).toEqual([undefined, undefined, undefined, 4, undefined]);
  expect(lines.map(({ creditS }) => creditS)).toEqual([0, 0, 90, 0, 0]);
});

test('groups stand in rank order for a line, lines in rank order for a group; absent ranks are left out', () => {
  const model = desk(
    [
      {
        servedBy: [
          [0, 5, 7],
          [1, 2, 7],
        ],
      },
      { servedBy: [[0, 0, 3]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { lines, groups } = routingOf(model);
  expect(lines.map(({ takers }) => takers.map(({ group }) => group.index))).toEqual([[1, 0], [0]]);
  expect(groups.map(({ picks }) => picks.map(({ line }) => line.index))).toEqual([[1, 0], [0]]);
});
