/** Sets any one thing of the centre by its id path: the way out when no lever fits. */
import { z } from 'zod';
import { centreSchema, type Centre } from '../document/centre.ts';
import { resolvePath } from '../document/paths.ts';
import { PlanProblem } from '../document/plan-error.ts';
import { schemaErrors } from '../document/schema-errors.ts';
import { pathSchema } from '../document/target.ts';
import { between, changeProblem, defineLever, whereAndWhen } from './lever.ts';

const schema = z.strictObject({
  lever: z.literal('set'),
  /** Id path inside the centre, e.g. `process.handling[chat].resolution`. */
  path: pathSchema,
  /** What stands there from now on; checked like the rest of the document once it is in place. */
  value: z.json(),
  ...whereAndWhen,
});

export const set = defineLever({
  id: 'set',
  schema,
  name: { en: 'Set any number', 'zh-Hans': '直接设定', 'zh-Hant': '直接設定' },
  description: {
    en: 'Sets any one thing of the centre by its path: the way out when no other change fits.',
    'zh-Hans': '按路径设定中心的任一参数：没有合适的变更类型时使用。',
    'zh-Hant': '按路徑設定中心的任一參數：沒有合適的變更類型時使用。',
  },
  mechanisms: [],
  evidence: [],
  where: [],
  ramps: true,
  sets: (change) => [change.path],
  apply(centre, change, share) {
    const keys = keysOf(centre, change.path);
    if (!keys) throw changeProblem('unknownPath', 'path', { value: change.path });
    const before = valueAt(centre, keys);
    const target = change.value;
    const ramps = typeof before === 'number' && typeof target === 'number';
    if (share < 1 && !ramps) throw changeProblem('cannotRamp', 'when.ramp', { value: change.path });
    const value = ramps ? between(before, target, share) : target;
    const patched = withValue(centre, keys, value) as Centre;
    // A count on its way from 4 to 7 agents goes in whole heads.
    const isCut = ramps && share < 1 && !Number.isInteger(value) && !centreSchema.safeParse(patched).success;
    return isCut ? (withValue(centre, keys, Math.round(value as number)) as Centre) : patched;
  },
  settle(centre, change) {
    const checked = centreSchema.safeParse(centre);
    if (checked.success) return checked.data;
    throw new PlanProblem(
      schemaErrors('', centre, checked.error).map(({ path, ...error }) => {
        // A field that nothing may have is a wrong path, not a wrong value.
        if (error.code === 'unknownKey' && path === change.path) return { code: 'unknownPath', path: 'path', value: path };
        return { ...error, path: path === change.path ? 'value' : `value: ${path}` };
      }),
    );
  },
});

type Keys = readonly (string | number)[];

function valueAt(root: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], root);
}

/** The same with another value at one place; all that does not lie on the way there is shared. */
function withValue(root: unknown, [key, ...rest]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...(root as object) }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** The place a path means. The last part may be a field that is not set yet, such as `demand.busyness`. */
function keysOf(centre: unknown, path: string): Keys | undefined {
  const keys = resolvePath(centre, path);
  if (keys) return keys;
  const cut = /^(?:(.*)\.)?([A-Za-z0-9-]+)$/.exec(path);
  const field = cut?.[2];
  if (field === undefined) return undefined;
  const outerKeys = cut?.[1] === undefined ? [] : resolvePath(centre, cut[1]);
  const outer = outerKeys && valueAt(centre, outerKeys);
  // Only an object takes a new field; one that it must not have is then found by the schema.
  return outerKeys && typeof outer === 'object' && !Array.isArray(outer) ? [...outerKeys, field] : undefined;
}
