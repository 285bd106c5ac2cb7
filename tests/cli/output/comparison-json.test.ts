import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prettyJson } from '../../../cli/output/comparison-json.ts';

test('the text holds the same data, and one line break at the end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = prettyJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.endsWith('\n')).toBe(true);
    }),
  );
});

test('a series stays on one line', () => {
  expect(prettyJson({ a: [1, null, 2.5], b: [{ c: 'x' }] })).toBe('{\n  "a": [1, null, 2.5],\n  "b": [\n    {\n      "c": "x"\n    }\n  ]\n}\n');
});
