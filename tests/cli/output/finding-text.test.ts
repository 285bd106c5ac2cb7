import { expect, test } from 'vitest';
import { warningText } from '../../../cli/output/finding-text.ts';
import { lintCodes } from '../../../scenarios/lint/finding.ts';

test('every warning has a sentence of its own that says where and how much', () => {
  for (const code of lintCodes) {
    const text = warningText({ severity: 'warning', code, path: 'plan.base: phone', value: 12345, expected: 'Mon 01:30' });
    expect(text).toMatch(/^plan\.base: phone: .{15,}/);
    expect(text).not.toContain(code);
    expect(text).toMatch(/12\u202f345|Mon 01:30/);
  }
});
