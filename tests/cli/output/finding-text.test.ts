import { expect, test } from 'vitest';
import { warningText } from '../../../cli/output/finding-text.ts';
import { lintCodes } from '../../../scenarios/lint/finding.ts';

test('every warning has a sentence of its own that says where and how much', () => {
  for (const code of lintCodes) {
    const text = warningText({ severity: 'warning', code, path: 'plan.base: phone', value: 12345, expected: { week: null, minute: 90 } });
    expect(text).toMatch(/^plan\.base: phone: .{15,}/);
    expect(text).not.toContain(code);
    expect(text).toMatch(/12\u202f345|Mon 01:30/);
  }
});

test('an instant has its week where weeks differ; a usual duration has units', () => {
  const warning = { severity: 'warning', code: 'overloaded', path: 'plan.base: phone', value: 1.4 } as const;
  expect(warningText({ ...warning, expected: { week: 2, minute: 6 * 1440 + 18 * 60 } })).toContain('at the worst time, week 2 Sun 18:00, the work is 1.4 times');
  const usual = { least: { count: 10, unit: 'seconds' }, most: { count: 7, unit: 'days' } } as const;
  expect(warningText({ ...warning, code: 'unlikelyDuration', value: 4, expected: usual })).toContain('4 s is unusual (10 s .. 7 d); are the units right?');
});
