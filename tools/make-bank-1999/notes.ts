/** Where the numbers of the sample plan `bank-1999` come from; the whole story is in scenarios/presets/bank-1999.md. */
import type { Annotation } from '../../scenarios/document/target.ts';
import { callTypes } from './week.ts';
import type { ReasonId } from './week.ts';

export const notes = [
  'A bank\'s call centre in Israel, Sunday 17 to Saturday 23 January 1999. Data: "Anonymous Bank", organised by Ilan Guedj and Avishai Mandelbaum (Technion, 2000), gratefully acknowledged. The plan holds half-hour aggregates and fitted laws only.',
  'A back-test: nothing was tuned to make the simulation meet the observed figures. Only staffing is an estimate, and it overstates who could take a call; the gap between observed and simulated says by how much.',
  'The week of the plan begins on Monday 18; Sunday 17 stands last, and as the lead-in day also before the Monday.',
].join('\n');

/** Mean patience by call type over the month and in the week alone, seconds. */
export type PatienceS = Readonly<Record<ReasonId, { readonly month: number; readonly week: number }>>;

export function annotations(patienceS: PatienceS): Annotation[] {
  return [
    { at: 'base.calendar.startDate', source: 'assumption', note: 'Display only. The seventh day holds Sunday 17 January, not the 24th.' },
    {
      at: 'base.calendar.windows[open]',
      source: 'assumption',
      note: 'Sun-Thu 7-24, Fri 7-14 as documented; Saturday "from about 20", here from 19, when agents of that week began. The line itself is never closed: outside these hours callers queue until they hang up.',
    },
    {
      at: 'base.demand.volumes',
      source: 'fit',
      note: '17-23 January 1999: calls of each type that were answered or hung up in the queue, by the half hour in which they asked for an agent. Repeat calls are part of the volumes. No busyness on top: these are the counts of that week, its luck included.',
    },
    {
      at: 'base.demand.reasons[tt]',
      source: 'assumption',
      note: 'Calls that the bank placed and then held in the queue: they take agents like any other, so they are modelled as a call type with volumes of its own.',
    },
    {
      at: 'base.process.handling',
      source: 'fit',
      note: 'Quantiles of the service times of answered calls: that week for PS, NW, NE, TT; all of January for PE and IN, fewer than 200 in the week. Services under 10 s (3 to 7 %, TT 38 %), put down to agents hanging up on callers, stay in: they are answered calls, and their repeats are in the volumes. The last quantile is set so that the mean is the mean of the services.',
    },
    { at: 'base.process.handling', source: 'assumption', note: 'Resolution 1: the log does not say what was settled, and returns are in the volumes.' },
    ...callTypes.map(({ id, type }) => {
      const { month, week } = patienceS[id];
      return {
        at: `base.customers.patience[${id}].law`,
        source: 'fit',
        note: `Exponential by total wait / calls that hung up in the queue, all ${type} calls of January 1999; that week alone gives ${week} s.`,
        low: Math.min(month, week),
        likely: month,
        high: Math.max(month, week),
      };
    }),
    {
      at: 'base.teams.groups',
      source: 'fit',
      note: 'Agents by the calls they took that week (with fewer than 50, in January): a type counts from 2 % of them. PS, PE, IN and TT are open to all. The base keeps to these groups; in scenario everybody-helps they make no difference.',
    },
    { at: 'base.teams.groups', source: 'assumption', note: 'Pay is not in the data: 0, so no money figure of this plan means anything.' },
    {
      at: 'base.roster',
      source: 'fit',
      note: 'Agents logged in per half hour, estimated from first to last service and cut at silences above 20 minutes, rounded to whole agents (532.0 of 533.8 agent hours; no half hour off by more than 0.5). Shifts are level spells of that staircase, not people\'s shifts. Breaks under 20 minutes, wrap-up and pauses count as logged in: it overstates who could take a call.',
    },
    {
      at: 'base.roster.crews[spare-weekday]',
      source: 'assumption',
      note: 'Nobody in the base; where a scenario adds agents.',
    },
    {
      at: 'base.routing.priorities',
      source: 'fit',
      note: 'A priority customer starts with 90 s credited. The document knows no tiers within a call type, so a type starts with 90 s x its share of priority customers among the queued calls of January (priority is not on record for others). Left out: who is ahead of whom within a type.',
    },
    { at: 'targets[within-20-s]', source: 'assumption', note: 'The trade\'s stock example; the bank\'s own target is not known.' },
    { at: 'targets[abandonment]', source: 'assumption', note: 'A common ceiling; the bank\'s own is not known.' },
  ];
}
