import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textTable } from '../../../cli/output/text-table.ts';
import { oneLine, padText, textWidth, wrapText } from '../../../cli/output/text-width.ts';

test('a Chinese character takes two columns, an accent none', () => {
  expect(textWidth('预演')).toBe(4);
  expect(textWidth('，。（）')).toBe(8);
  expect(textWidth('한국')).toBe(4);
  expect(textWidth('e\u0301')).toBe(1);
  expect(textWidth('± 4 s')).toBe(5);
});

test('padding reaches the width, whatever the script', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '预', '演', 'é', '—', '😀'), maxLength: 10 });
  fc.assert(
    fc.property(text, fc.constantFrom('left' as const, 'right' as const), (name, side) => {
      expect(textWidth(padText(name, 24, side))).toBe(24);
    }),
  );
});

test('columns line up under their titles with names in several scripts', () => {
  const table = textTable(
    [
      { title: 'Name', align: 'left' },
      { title: 'Value', align: 'right' },
    ],
    [
      ['灵活班次', '1'],
      ['Flexible shifts', '1000'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'Name             Value',
    '---------------  -----',
    '灵活班次             1',
    'Flexible shifts   1000',
  ]);
});

test('a name cannot break a line or move the cursor', () => {
  expect(oneLine('a\r\nb\u001b[2Jc')).toBe('a b [2Jc');
});

test.each(['\u2028', '\u2029', '\u0085', '\u202e', '\u2066'])('%j is no part of one line either', (character) => {
  expect(oneLine(`a${character}b`)).toBe('a b');
});

test('a cell of several lines is one line of the table', () => {
  const table = textTable([{ title: 'Na\nme', align: 'left' }, { title: 'Value', align: 'right' }], [['a\r\nb', '1'], ['c', '2\n']]);
  expect(table.split('\n')).toEqual(['Na me  Value', '-----  -----', 'a b        1', 'c          2']);
});

test('a long title goes over several lines in place of making its column wide', () => {
  const table = textTable(
    [{ title: 'Name', align: 'left' }, { title: 'A scenario whose name says all that it does', align: 'right' }],
    [['wait', '4 min']],
  );
  expect(table.split('\n')).toEqual([
    '      A scenario whose name says',
    'Name            all that it does',
    '----  --------------------------',
    'wait                       4 min',
  ]);
});

test('a title as wide as what stands below it stays on one line', () => {
  const title = 'A scenario whose name says all';
  const table = textTable([{ title, align: 'left' }], [['x'.repeat(40)]]);
  expect(table.split('\n')[0]).toBe(title);
});

test('wrapped lines are no wider than asked for, and hold every character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '预', '演', 'é', '😀'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (name, width) => {
      const lines = wrapText(name, width);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    }),
  );
});
