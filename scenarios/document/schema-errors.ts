/** Turns zod's issues into located plan errors: code, path with ids, what stands there, what was expected. */
import type { z } from 'zod';
import { pathText } from './paths.ts';
import type { PlanError, PlanErrorCode } from './plan-error.ts';

export function schemaErrors(rootName: string, root: unknown, error: z.ZodError): PlanError[] {
  return error.issues.flatMap((issue) => issueErrors(rootName, root, issue));
}

type Issue = z.core.$ZodIssue;

function issueErrors(rootName: string, root: unknown, issue: Issue): PlanError[] {
  const found = valueAt(root, issue.path);
  const value = Array.isArray(found) && isTooShortOrLong(issue) ? found.length : shown(found);
  const at = (code: PlanErrorCode, expected?: string | number): PlanError => ({
    code,
    path: pathText(rootName, root, issue.path),
    ...(value === undefined ? {} : { value }),
    ...(expected === undefined ? {} : { expected }),
  });
  switch (issue.code) {
    case 'invalid_type':
      return [at(found === undefined ? 'missing' : 'wrongType', issue.expected)];
    case 'too_small':
      return [at(isSize(issue.origin) ? 'wrongLength' : 'outOfRange', bounds(issue.message) ?? `>= ${String(issue.minimum)}`)];
    case 'too_big':
      return [at(isSize(issue.origin) ? 'wrongLength' : 'outOfRange', bounds(issue.message) ?? `<= ${String(issue.maximum)}`)];
    case 'not_multiple_of':
      return [at('outOfRange', `x ${issue.divisor}`)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknownKey', path: pathText(rootName, root, [...issue.path, key]) }));
    case 'invalid_value':
      return [at(found === undefined ? 'missing' : 'notOneOf', issue.values.map(String).join(' | '))];
    case 'invalid_format':
      return [at('wrongForm', issue.message)];
    case 'invalid_key':
      return [{ code: 'wrongForm', path: pathText(rootName, root, issue.path), expected: issue.issues[0]?.message ?? '' }];
    case 'invalid_union': {
      // A discriminated union knows its key; in a plain union no branch fitted.
      const options = (issue as { options?: readonly unknown[] }).options;
      if (options) return [at(found === undefined ? 'missing' : 'notOneOf', options.map(String).join(' | '))];
      return [at(found === undefined ? 'missing' : 'wrongType')];
    }
    case 'custom': {
      const { code, expected } = (issue.params ?? {}) as { code?: PlanErrorCode; expected?: string | number };
      return [at(code ?? 'wrongForm', expected)];
    }
    default:
      return [at('wrongForm')];
  }
}

/** The schema's own wording of both bounds, e.g. '0 .. 20'. */
function bounds(message: string): string | undefined {
  return message.includes(' .. ') ? message : undefined;
}

function isTooShortOrLong(issue: Issue): boolean {
  return (issue.code === 'too_small' || issue.code === 'too_big') && isSize(issue.origin);
}

function isSize(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  );
}

/** A value short enough to stand in a message. */
function shown(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  if (typeof value === 'boolean' || value === null) return String(value);
  return undefined;
}
