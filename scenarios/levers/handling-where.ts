/**
 * Changes how some contacts are handled and leaves the others alone. Of the handling rules the most particular one that
 * fits a contact counts, so a rule that speaks of more contacts than are meant is not narrowed: the contacts meant get
 * rules of their own, one for each reason, channel and tier that rules tell apart.
 */
import type { Centre } from '../document/centre.ts';
import { STANDARD_TIER, type ContactSelector } from '../document/primitives.ts';
import type { Handling } from '../document/process.ts';
import type { Where } from '../document/scope.ts';
import { fits, particularity } from '../document/selectors.ts';
import { freeId } from './rule-lists.ts';

const fields = ['reasons', 'channels', 'tiers'] as const;
type Field = (typeof fields)[number];
/** One reason, channel and tier; a field that nobody tells apart is left out. */
type Cell = Readonly<Partial<Record<Field, string>>>;

/** The centre with the handling of the contacts in `where` changed: all contacts, if it names none. */
export function changeHandling(centre: Centre, where: Where | undefined, change: (handling: Handling) => Handling): Centre {
  const rules = centre.process.handling;
  const named = fields.filter((field) => where?.[field]);
  const withRules = (handling: Handling[]): Centre => ({ ...centre, process: { ...centre.process, handling } });
  if (named.length === 0) return withRules(rules.map(change));
  const speaksOnlyOf = (rule: ContactSelector): boolean => named.every((field) => rule[field]?.every((id) => where?.[field]?.includes(id)));
  // Rules that speak of nobody else stay where they are and keep their names.
  const changed = rules.map((rule) => (speaksOnlyOf(rule) ? change(rule) : rule));
  const apart = fields.filter((field) => where?.[field] ?? rules.some((rule) => rule[field]));
  const everyId: Readonly<Record<Field, readonly string[]>> = {
    reasons: centre.demand.reasons.map(({ id }) => id),
    channels: centre.demand.channels.map(({ id }) => id),
    tiers: [STANDARD_TIER, ...(centre.demand.tiers ?? []).map(({ id }) => id)],
  };
  const cells = cellsOf(apart, { ...everyId, ...where });
  const open = cells.filter((cell) => !rulesInForce(changed, cell).every(speaksOnlyOf));
  const isOpen = (cell: Cell): boolean => open.some((one) => apart.every((field) => one[field] === cell[field]));
  const result: Handling[] = [];
  const addOwn = (rule: Handling, cell: Cell): void => {
    result.push({ ...rule, id: freeId([...rules, ...result], rule.id), ...selectorOf(cell) });
  };
  for (const rule of changed) {
    // As particular as the new rules: where those begin, it must end.
    const ownCells = apart.every((field) => rule[field]) ? cellsOf(apart, { ...everyId, ...rule }) : [];
    if (!ownCells.some(isOpen)) result.push(rule);
    else for (const cell of ownCells) if (!isOpen(cell)) addOwn(rule, cell);
  }
  for (const cell of open) {
    for (const rule of rulesInForce(changed, cell)) addOwn(speaksOnlyOf(rule) ? rule : change(rule), cell);
  }
  return withRules(result);
}

function cellsOf(apart: readonly Field[], ids: ContactSelector): readonly Cell[] {
  return apart.reduce<Cell[]>((cells, field) => cells.flatMap((cell) => (ids[field] ?? []).map((id) => ({ ...cell, [field]: id }))), [{}]);
}

function selectorOf(cell: Cell): Partial<Record<Field, string[]>> {
  return Object.fromEntries(fields.flatMap((field) => (cell[field] === undefined ? [] : [[field, [cell[field]]]])));
}

/**
 * What counts for a cell in some window: the most particular rules, down to the first that holds in every window. Once
 * all name the same, none of two for one window may be left; two for overlapping windows remain a contradiction.
 */
function rulesInForce(rules: readonly Handling[], cell: Cell): readonly Handling[] {
  const kind = { reason: cell.reasons ?? '', channel: cell.channels ?? '', tier: cell.tiers ?? '' };
  const fitting = rules.filter((rule) => fits(rule, { ...kind, windows: rule.windows ?? [] })).sort((a, b) => particularity(b) - particularity(a));
  const inForce: Handling[] = [];
  const covered = new Set<string>();
  for (const rule of fitting) {
    if (!rule.windows) return [...inForce, rule];
    const windows = rule.windows.filter((id) => !covered.has(id));
    if (windows.length > 0) inForce.push({ ...rule, windows });
    for (const id of windows) covered.add(id);
  }
  return inForce;
}
