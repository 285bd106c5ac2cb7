import { expect, test } from 'vitest';
import { costOf, parseProgramLine } from '../../../tools/bench/round.ts';

test('the line of the C program of model A', () => {
  const line =
    'C A N=1000000 events=2000000 pops=2966781 meanWait=0.066321 Pab=0.033126 Pwait=0.5973 EQ=6.6319 heapMax=314 cpu=0.1725 Mev/s=11.59\n';
  const round = parseProgramLine(line);
  expect(round).toEqual({ contacts: 1_000_000, cpuS: 0.1725, meanWait: 0.066321, abandonedShare: 0.033126 });
  expect(costOf(round)).toBeCloseTo(0.1725e-6, 15);
});

test('the line of the C program of model B; the lines by type below it do not count', () => {
  const output = [
    'C B reps=2 contacts=40012 events=82000 skipped=1 offered=42010 ans=0.97310 sl=0.93000 ab=0.02690 wait=3.2210 aht=150.1 occ=0.59200 cpu=0.0074 Mev/s=11.0 Mcontacts/s=5.4',
    '  type 0 offered=3500.0/day wait=9.9999 ab=0.99999',
  ].join('\n');
  expect(parseProgramLine(output)).toEqual({ contacts: 40012, cpuS: 0.0074, meanWait: 3.221, abandonedShare: 0.0269 });
});

test('the line of the SimPy program', () => {
  const line =
    'SimPy 3.0.11 B reps=2 contacts=40012 events=82000 offered=42010 ans=0.97310 sl=0.93000 ab=0.02690 wait=3.2210 aht=150.100 occ=0.59200 cpu=0.257 Mev/s=0.3190 Mcontacts/s=0.1557';
  expect(parseProgramLine(line)).toEqual({ contacts: 40012, cpuS: 0.257, meanWait: 3.221, abandonedShare: 0.0269 });
});

test('a figure that is missing or not a number is named', () => {
  expect(() => parseProgramLine('C A N=1000000 meanWait=0.06 Pab=0.03')).toThrow(/cpu/);
  expect(() => parseProgramLine('C A N=10 meanWait=nan Pab=0.03 cpu=1')).toThrow(/wait or meanWait/);
  expect(() => parseProgramLine('')).toThrow(/contacts or N/);
});
