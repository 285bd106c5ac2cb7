import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';

/**
 * The result as JSON, described in docs/result-format.md. Two spaces per level, but a list of plain values on one line:
 * a series of 672 intervals would otherwise be 672 lines.
 */
export function comparisonJson(result: ComparisonResult): string {
  return `${write(result, '')}\n`;
}

/** Any plain value, in the same form. */
export function prettyJson(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length === 0 || items.every(isPlain)) return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
    return `[\n${items.map((item) => inner + write(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    if (fields.length === 0) return '{}';
    return `{\n${fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${write(field, inner)}`).join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
