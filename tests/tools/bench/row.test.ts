import { expect, test } from 'vitest';
import { TOLERANCE, agreements } from '../../../tools/bench/agreement.ts';
import type { Round } from '../../../tools/bench/round.ts';
import { measuredRow, verdict } from '../../../tools/bench/row.ts';
import type { Target } from '../../../tools/bench/row.ts';

const round = (meanWait: number, abandonedShare: number): Round => ({ contacts: 1, cpuS: 1, meanWait, abandonedShare });
const row = (target: Target, ...values: number[]) => measuredRow({ what: '', unit: 'x', digits: 1, target }, values);

test('the median decides, and the limit itself is met', () => {
  expect(verdict(row({ atMost: 2 }, 1, 2, 9))).toBe('met');
  expect(verdict(row({ atMost: 2 }, 1, 2.1, 9))).toBe('missed');
  expect(verdict(row({ atLeast: 15 }, 15, 15, 1))).toBe('met');
  expect(verdict(row({ atLeast: 15 }, 14, 14.9, 99))).toBe('missed');
});

test('without a target there is no verdict, without a figure no praise', () => {
  expect(verdict(measuredRow({ what: '', unit: 's', digits: 1 }, [1]))).toBe('');
  expect(verdict({ what: '', unit: 's', digits: 1, target: { atMost: 5 }, measured: { notMeasured: 'no gcc' } })).toBe('not measured');
});

test('a fast engine with other results has not met its target', () => {
  const wrong = agreements([round(1, 0.03)], [round(1.1, 0.03)]);
  expect(wrong.map((one) => one.agrees)).toEqual([false, true]);
  expect(verdict({ ...row({ atMost: 2 }, 1), agreement: wrong })).toBe('results differ');
});

test('agreement is judged by the mean over the rounds, on both sides', () => {
  const other = [round(1, 0.02), round(3, 0.04)];
  expect(agreements([round(2, 0.03)], other).map((one) => one.difference)).toEqual([0, 0]);
  const near = TOLERANCE * 0.99;
  const far = TOLERANCE * 1.01;
  const agrees = (factor: number) => agreements([round(2 * factor, 0.03)], other)[0]!.agrees;
  expect([agrees(1 - far), agrees(1 - near), agrees(1 + near), agrees(1 + far)]).toEqual([false, true, true, false]);
});

test('results that are no numbers do not agree', () => {
  expect(agreements([round(NaN, 0)], [round(1, 0)]).some((one) => one.agrees)).toBe(false);
});
