import { expect, test } from 'vitest';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import { errorLines, noticeText, runErrorText } from '../../../ui/features/notices/notice-text.ts';
import { english, readers, simplified } from '../fixtures/readers.ts';

function errorsOf(text: string) {
  const parsed = parsePlan(text);
  if (parsed.ok) throw new Error('expected errors');
  return parsed.errors;
}

test('an error of the parser says what, where and, in the text, on which line', () => {
  const errors = errorsOf('{\n  "version": 1,\n  "name": "x",\n  "name": "y"\n}');
  expect(errorLines(errors, english)).toEqual(['“name” is given twice; one of them would be lost. (at plan.name, line 4, column 3)']);
  expect(errorLines(errors, simplified)[0]).toContain('第 4 行');
});

test('many errors are counted, not listed', () => {
  const errors = errorsOf('{"version":1}');
  expect(errors.length).toBeGreaterThan(5);
  const lines = errorLines(errors, english);
  expect(lines.length).toBe(6);
  expect(lines.at(-1)).toBe(`and ${errors.length - 5} more`);
});

test('every notice has words in every language, and says whether it is a problem', () => {
  for (const reader of readers) {
    const problem = noticeText({ kind: 'openFailed', file: 'a.json', errors: errorsOf('[') }, reader);
    expect(problem.tone).toBe('problem');
    expect(problem.lines.at(-1)).toBe(reader.messages.errors.openKept);
    expect(noticeText({ kind: 'saved' }, reader).tone).toBe('news');
    expect(noticeText({ kind: 'storageFailed', detail: 'QuotaExceededError' }, reader).lines.join()).toContain('QuotaExceededError');
    for (const why of ['tooLarge', 'notText'] as const) expect(noticeText({ kind: 'fileUnreadable', file: 'x', why }, reader).lines.length).toBe(2);
  }
});

test('a failed run is told in words, with its code for a report', () => {
  const known = runErrorText({ code: 'worker-crashed', params: {}, errors: [] }, english);
  expect(known.lines[0]).toContain('worker');
  const unknown = runErrorText({ code: 'toString', params: { scenario: 'bot' }, errors: [] }, english);
  expect(unknown.lines).toEqual(['Something unexpected happened.', 'code toString, scenario: bot']);
});
