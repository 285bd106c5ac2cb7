/**
 * Targets that no scenario can reach by arithmetic alone, whatever a run shows (N5 of the contract): contacts per agent-day
 * against slots, ready hours and handling time, and the pay of a contact that follows from it.
 */
import type { CompiledScenario } from '../compile/compile-plan.ts';
import type { Plan } from '../document/plan.ts';
import type { Target } from '../document/target.ts';
import { scopeKey } from '../result/scope.ts';
import type { Finding } from './finding.ts';
import { rangeOf } from './lint-targets.ts';
import { mostContacts, type MostContacts } from './most-contacts.ts';

/** A limit as a sum that a planner can do again. */
interface Limit {
  readonly value: number;
  readonly sum: string;
}

/** @param compiled base and all scenarios */
export function lintReach(plan: Plan, compiled: readonly CompiledScenario[]): Finding[] {
  return plan.targets.flatMap((target): Finding[] => {
    const isProductivity = target.kpi === 'contactsPerAgentDay' || target.kpi === 'agentContactsPerAgentDay';
    if (!isAmount(target) || !(isProductivity || target.kpi === 'payPerContact')) return [];
    const limits = compiled.flatMap((scenario) =>
      mostContacts(scenario, target.scope).map((most) => {
        const { id } = scenario;
        const limit = contactsADay(plan, target, most, target.kpi !== 'agentContactsPerAgentDay');
        return { id, ...(isProductivity ? limit : payOf(most, limit)) };
      }),
    );
    const [least, highest] = rangeOf(target);
    const isMissed = ({ value }: Limit): boolean => (isProductivity ? value < least : value > highest);
    if (limits.length === 0 || !limits.every(isMissed)) return [];
    const best = limits.reduce((one, other) => ((isProductivity ? other.value > one.value : other.value < one.value) ? other : one));
    return [{ severity: 'warning', code: 'unreachable', path: `plan.targets[${target.id}]: ${best.id}`, value: isProductivity ? least : highest, expected: best.sum }];
  });
}

/** Slots x ready hours / handling time. Targets on handling time and occupancy for the same contacts are taken as met. */
function contactsADay(plan: Plan, { scope }: Target, most: MostContacts, withMachines: boolean): Limit {
  const others = plan.targets.filter((other) => isAmount(other) && scopeKey(other.scope) === scopeKey(scope));
  const highest = (kpi: string): number => Math.min(...others.filter((other) => other.kpi === kpi).map((other) => rangeOf(other)[1]));
  const handlingS = Math.min(most.handlingS, highest('aht'));
  const occupancy = Math.min(1, highest('occupancy'));
  const agentShare = withMachines ? most.agentShare : 1;
  const value = (most.atOnce * most.readyS * occupancy) / handlingS / agentShare;
  const busy = occupancy < 1 ? ` × ${shown(occupancy)}` : '';
  const machines = agentShare < 1 ? ` ÷ ${shown(agentShare)}` : '';
  return { value, sum: `${shown(most.atOnce)} × ${shown(most.readyS / 3600)} h${busy} ÷ ${shown(handlingS / 60)} min${machines} = ${shown(value)}` };
}

function payOf({ dayPay }: MostContacts, contacts: Limit): Limit {
  const value = dayPay / contacts.value;
  return { value, sum: `${shown(dayPay)} ÷ (${contacts.sum}) = ${shown(value)}` };
}

function isAmount({ stat, relativeTo }: Target): boolean {
  return stat === 'mean' && relativeTo === undefined;
}

/** Three digits at least, two decimals at most: the sum comes out again. */
function shown(value: number): string {
  return String(Number(value >= 100 ? value.toFixed(1) : value.toFixed(2)));
}
