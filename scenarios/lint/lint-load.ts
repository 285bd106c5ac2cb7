/**
 * Can the people on duty take what comes, interval by interval? All slots are taken to be used. A rough look: the run says
 * how long anybody waits.
 */
import type { CentreModel, HandlingModel } from '../../engine/model/centre-model.ts';
import type { CompiledScenario } from '../compile/compile-plan.ts';
import { agentsOnDuty } from './agents-on-duty.ts';
import { isWeekTime, type Finding, type WeekTime } from './finding.ts';
import { plannedContacts, workS } from './planned-contacts.ts';
import { poolsOf } from './pools.ts';

/** What a finding expects, an instant without its week. */
export function withoutWeek(expected: Finding['expected']): Finding['expected'] {
  return expected !== undefined && isWeekTime(expected) ? { ...expected, week: null } : expected;
}

export function lintLoad({ model, index }: CompiledScenario, path: string): Finding[] {
  const findings: Finding[] = [];
  model.weeks.forEach((table, w) => {
    const startOf = (i: number): WeekTime => ({ week: model.weeks.length > 1 ? w + 1 : null, minute: i * index.intervalMinutes });
    const onDuty = agentsOnDuty(model, table, false);
    const onContacts = agentsOnDuty(model, table, true);
    const arriving = plannedContacts(model, table).forAgents;
    model.queues.forEach(({ id, stages }, q) => {
      const serving = model.groups.flatMap((_, g) => (stages.some(({ agentRank }) => (agentRank[g] ?? Infinity) < Infinity) ? [g] : []));
      const alone = (arriving[q] ?? []).map((contacts, i) =>
        contacts > 0 && !serving.some((g) => (onDuty[g]?.[i] ?? 0) > 0) ? contacts : 0,
      );
      const first = alone.findIndex((contacts) => contacts > 0);
      if (first < 0) return;
      const lost = Math.round(alone.reduce((sum, contacts) => sum + contacts, 0) * 10) / 10;
      findings.push({ severity: 'warning', code: 'unserved', path: `${path}: ${id}`, value: lost, expected: startOf(first) });
    });
    for (const pool of poolsOf(model)) {
      let worst = 1;
      let when = -1;
      for (let i = 0; i + 1 < model.intervalEdgesS.length; i++) {
        const seconds = (model.intervalEdgesS[i + 1] ?? 0) - (model.intervalEdgesS[i] ?? 0);
        const load = pool.queues.reduce((sum, q) => sum + ((arriving[q]?.[i] ?? 0) / seconds) * workS(model, table, q, i), 0);
        const capacity = pool.groups.reduce((sum, g) => sum + (onContacts[g]?.[i] ?? 0), 0);
        if (capacity > 0 && load / capacity > worst) {
          worst = load / capacity;
          when = i;
        }
      }
      if (when >= 0) {
        findings.push({
          severity: 'warning',
          code: 'overloaded',
          path: `${path}: ${pool.groups.map((g) => model.groups[g]?.id ?? '').join(', ')}`,
          value: Math.round(worst * 100) / 100,
          expected: startOf(when),
        });
      }
    }
  });
  findings.push(...lintHelpers(model, path));
  return findings;
}

/** Agents who wait for help that only they, or others who wait like them, could give: all may end up waiting for ever. */
function lintHelpers({ groups, queues, weeks }: CentreModel, path: string): Finding[] {
  const serving = (q: number): number[] => groups.flatMap(({ unitsOfQueue }, g) => ((unitsOfQueue[q] ?? 0) > 0 ? [g] : []));
  const helpersOf = ({ expert, approval }: HandlingModel): readonly number[] => [
    ...(expert && expert.share > 0 ? [expert.queue] : []),
    ...(approval?.holds && approval.share > 0 ? approval.signatures : []),
  ];
  const handling = weeks[0]?.handling ?? [];
  const holders = new Set(handling.flatMap((of, q) => (helpersOf(of).length > 0 ? serving(q) : [])));
  const stuck = new Set(handling.flatMap(helpersOf).filter((q) => serving(q).length > 0 && serving(q).every((g) => holders.has(g))));
  return [...stuck].map((q) => ({ severity: 'warning', code: 'helpersHold', path: `${path}: ${serving(q).map((g) => groups[g]?.id ?? '').join(', ')}`, value: queues[q]?.id ?? '' }));
}
