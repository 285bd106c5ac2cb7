import { expect, test } from 'vitest';
import { planErrorText } from '../../../cli/input/plan-error-text.ts';
import { planErrorCodes } from '../../../scenarios/document/plan-error.ts';

test('every error has words of its own, without its code and without gaps', () => {
  const said = new Set<string>();
  for (const code of planErrorCodes) {
    const text = planErrorText({ code, path: 'plan.here', value: 'v', expected: 'e' });
    expect(text).toMatch(/^plan\.here: .{5,}/);
    expect(text).not.toMatch(/undefined|\[object| {2}|""/);
    if (/[A-Z]/.test(code)) expect(text).not.toContain(code);
    said.add(text);
    expect(planErrorText({ code, path: 'plan.here' })).not.toMatch(/undefined|accepted: *$/);
  }
  expect(said.size).toBe(planErrorCodes.length);
});

test('where, what stands there, what is accepted', () => {
  expect(planErrorText({ code: 'outOfRange', path: 'plan.study.replications', value: 0, expected: '1 .. 10000' })).toBe(
    'plan.study.replications: 0 is out of range; accepted: 1 to 10\u202f000',
  );
  expect(planErrorText({ code: 'unknownId', path: 'plan.targets[a].scope.channels', value: 'fax', expected: 'phone | chat' })).toBe(
    'plan.targets[a].scope.channels: there is no "fax"; accepted: phone | chat',
  );
  expect(planErrorText({ code: 'notFinite', path: 'plan.seed', value: '1e999', expected: 'a number', line: 3, column: 9 })).toBe(
    'plan.seed (line 3, column 9): 1e999 is no number that a plan can hold; accepted: a finite number',
  );
  expect(planErrorText({ code: 'tooBig', path: 'plan.base', value: '330000000 contacts', expected: 5_000_000 })).toBe(
    'plan.base: 330\u202f000\u202f000 contacts are more than one run may take; accepted: at most 5\u202f000\u202f000',
  );
  expect(planErrorText({ code: 'wrongLength', path: 'plan.x', value: 0, expected: '>= 1' })).toBe('plan.x: a list of 0; accepted: a length of 1 or more');
  expect(planErrorText({ code: 'badJson', path: 'plan', value: '', expected: ', }' })).toBe(
    'plan: the text ends here, before the JSON is complete; accepted: , or }',
  );
});
