import { expect, test } from 'vitest';
import { routingArrays } from '../../../engine/model/routing-arrays.ts';
import { desk } from '../parts/small-desk.ts';

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
  const routing = routingArrays(model);
  expect([...routing.lineOfQueue]).toEqual([0, 0, 1, 2, 3, 0]);
  // The queue with two stages has two lines.
  expect(routing.lines).toBe(5);
  expect([...routing.leavesAfterS]).toEqual([Infinity, Infinity, Infinity, 12, Infinity]);
  expect([...routing.creditOfLine]).toEqual([0, 0, 90, 0, 0]);
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
  const routing = routingArrays(model);
  const groupsOf = (line: number): number[] => [
    ...routing.groupsGroup.subarray(routing.groupsStart[line], routing.groupsStart[line + 1]),
  ];
  const linesOf = (group: number): number[] => [
    ...routing.linesLine.subarray(routing.linesStart[group], routing.linesStart[group + 1]),
  ];
  expect([groupsOf(0), groupsOf(1)]).toEqual([[1, 0], [0]]);
  expect([linesOf(0), linesOf(1)]).toEqual([[1, 0], [0]]);
});
