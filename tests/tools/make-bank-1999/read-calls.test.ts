import { expect, test } from 'vitest';
import { callsOf } from '../../../tools/make-bank-1999/read-calls.ts';

const header = ['date', 'type', 'priority', 'q_start', 'q_time', 'outcome', 'ser_time', 'server'];
const text = (rows: readonly (readonly string[])[], lineEnd: string) =>
  [header, ...rows].map((row) => row.join('\t')).join(lineEnd) + lineEnd;

test('offered: answered, or hung up in the queue; not PHANTOM, not who left the voice menu', () => {
  const rows = [
    ['990117', 'PS', '2', '9:00:00', '30', 'AGENT', '100', 'agent-a'],
    ['990117', 'PS', '0', '0:00:00', '0', 'AGENT', '50', 'agent-a'],
    ['990117', 'NW', '0', '9:00:00', '12', 'HANG', '0', 'NO_SERVER'],
    ['990117', 'NW', '0', '0:00:00', '0', 'HANG', '0', 'NO_SERVER'],
    ['990117', 'PS', '0', '9:00:00', '5', 'PHANTOM', '0', 'NO_SERVER'],
  ];
  const calls = callsOf(text(rows, '\n'));
  expect(calls.map(({ isAnswered, wasQueued, hasPriority, waitS }) => ({ isAnswered, wasQueued, hasPriority, waitS }))).toEqual([
    { isAnswered: true, wasQueued: true, hasPriority: true, waitS: 30 },
    { isAnswered: true, wasQueued: false, hasPriority: false, waitS: 0 },
    { isAnswered: false, wasQueued: true, hasPriority: false, waitS: 12 },
  ]);
  expect(calls[0]!.date).toBe('1999-01-17');
});

test('line ends of either kind and padded fields give the same calls', () => {
  const plain = [['990117', 'IN', '0', '9:00:00', '30', 'AGENT', '100', 'agent-a']];
  const padded = plain.map((row) => row.map((cell) => ` ${cell} `));
  expect(callsOf(text(padded, '\r\n'))).toEqual(callsOf(text(plain, '\n')));
});
