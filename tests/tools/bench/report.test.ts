import { expect, test } from 'vitest';
import { agreements } from '../../../tools/bench/agreement.ts';
import { markdownReport, textReport, withFigures } from '../../../tools/bench/report.ts';
import { measuredRow } from '../../../tools/bench/row.ts';
import type { Row } from '../../../tools/bench/row.ts';

const same = { contacts: 1, cpuS: 1, meanWait: 3.21, abandonedShare: 0.027 };
const rows: Row[] = [
  measuredRow(
    { what: 'Model B against C', unit: 'x', digits: 2, target: { atMost: 2.5 }, agreement: agreements([same], [same]) },
    [1.9, 2.1, 2.0],
  ),
  measuredRow({ what: 'legs', unit: 'legs per second', digits: 0, target: { atLeast: 1_000_000 } }, [900_000]),
  { what: 'SimPy', unit: 'x', digits: 1, target: { atLeast: 15 }, measured: { notMeasured: 'no SimPy' } },
];

test('every line shows the figure, its range, the target and the verdict', () => {
  expect(markdownReport(rows).split('\n')).toEqual(
    expect.arrayContaining([
      '| Model B against C | 2.00x | 1.90 to 2.10 | 3 | at most 2.5x | met |',
      '| legs | 900,000 legs per second | 900,000 to 900,000 | 1 | at least 1,000,000 legs per second | missed |',
      '| SimPy | not measured | no SimPy |  | at least 15x | not measured |',
      '| Model B against C | mean wait | 3.210 | 3.210 | +0.0 % | within 6 % |',
    ]),
  );
});

test('the columns of the text begin below each other', () => {
  const [head, ...lines] = textReport(rows.slice(0, 2)).split('\n');
  const column = head!.indexOf('target');
  expect(lines[0]!.slice(column)).toMatch(/^at most 2\.5x/);
  expect(lines[1]!.slice(column)).toMatch(/^at least 1,000,000/);
});

test('new figures replace the old ones and nothing else', () => {
  const page = 'before\n<!-- figures: begin -->\n\nold\n\n<!-- figures: end -->\nafter\n';
  const once = withFigures(page, 'new');
  expect(once).toBe('before\n<!-- figures: begin -->\n\nnew\n\n<!-- figures: end -->\nafter\n');
  expect(withFigures(once, 'new')).toBe(once);
});

test('a page without the marks is left alone', () => {
  expect(() => withFigures('text', 'new')).toThrow(/no place/);
});
