import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textTable } from '../../../cli/output/text-table.ts';
import { oneLine, padText, textWidth } from '../../../cli/output/text-width.ts';

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
