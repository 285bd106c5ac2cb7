import type { PlanError } from '../../scenarios/document/plan-error.ts';

/** One error of a plan in one line: where, what is wrong, what stands there and what was expected. */
export function planErrorText(error: PlanError): string {
  const place = error.line === undefined ? '' : ` (line ${error.line}, column ${error.column ?? 1})`;
  const value = error.value === undefined ? '' : `, found ${shown(error.value)}`;
  const expected = error.expected === undefined ? '' : `, expected ${error.expected}`;
  return `${error.path}${place}: ${words(error.code)}${value}${expected}`;
}

function words(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
