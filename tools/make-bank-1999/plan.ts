/** Puts the sample plan `bank-1999` together from the calls and the half-hour export. */
import { join } from 'node:path';
import { centreHash } from '../../scenarios/document/canonical.ts';
import type { Centre } from '../../scenarios/document/centre.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import { intervalsOfWindows } from '../../scenarios/document/week-shape.ts';
import { handlingLaw, meanPatienceS, priorityShare } from './fit-laws.ts';
import { annotations, notes } from './notes.ts';
import type { PatienceS } from './notes.ts';
import { observedFigures } from './observed.ts';
import { readCalls } from './read-calls.ts';
import type { Call } from './read-calls.ts';
import { readHalfHours, readSessions, readStaffing } from './read-derived.ts';
import type { HalfHour } from './read-derived.ts';
import { scenarios } from './scenarios.ts';
import { skillGroups } from './skill-groups.ts';
import { loggedIn, rosterOf, wholeAgents } from './staffing.ts';
import type { ByTeam } from './staffing.ts';
import { callTypes, dayPlace, INTERVALS_PER_DAY } from './week.ts';

/** With fewer services in the week, a type's handling time is read off the whole month. */
const ENOUGH_SERVICES = 200;
const PRIORITY_CREDIT_S = 90;

export interface Bank1999 {
  readonly plan: Plan;
  /** Estimated agents logged in, and whole agents in the plan, per half hour of the week. */
  readonly estimate: ByTeam<readonly number[]>;
  readonly agents: ByTeam<readonly number[]>;
}

/** @param folder the data set `anonymous-bank-1999`, with its folder `derived` */
export function bank1999(folder: string): Bank1999 {
  const january = readCalls(join(folder, 'calls-19990101-19990131.tsv.gz'));
  const isInWeek = ({ date }: { readonly date: string }): boolean => dayPlace(date) >= 0;
  const week = january.filter(isInWeek);
  const halfHours = readHalfHours(folder).filter(isInWeek);
  const estimate = loggedIn(readSessions(folder), skillGroups(week, january));
  const agents = wholeAgents(estimate);
  const patienceS = patience(week, january);
  const base = centre(halfHours, week, january, agents, patienceS);
  const open = intervalsOfWindows(base.calendar, ['open']);
  const hash = centreHash(base);
  const plan: Plan = {
    version: 1,
    name: 'Bank 1999',
    notes,
    currency: 'ILS',
    timeZone: 'Asia/Jerusalem',
    seed: 'bank-1999',
    bases: { [hash]: base },
    base: hash,
    scenarios: scenarios(),
    targets: [
      {
        id: 'within-20-s',
        name: 'Answered within 20 s',
        kpi: 'serviceLevelOffered',
        stat: 'mean',
        op: '>=',
        value: 0.8,
      },
      { id: 'abandonment', name: 'Abandoned', kpi: 'abandonment', stat: 'mean', op: '<=', value: 0.05 },
    ],
    study: { startWeek: 1, weeks: 1, leadInDays: 1, start: 'empty', end: 'drain', replications: 40, confidence: 0.95 },
    observed: observedFigures({ halfHours, calls: week, staffing: readStaffing(folder).filter(isInWeek) }, (i) => open[i] ?? false),
    annotations: annotations(patienceS),
  };
  return { plan, estimate, agents };
}

function centre(halfHours: readonly HalfHour[], week: readonly Call[], january: readonly Call[], agents: ByTeam<readonly number[]>, patienceS: PatienceS): Centre {
  const { shifts, crews } = rosterOf(agents);
  return {
    calendar: {
      startDate: '1999-01-18',
      intervalMinutes: 30,
      windows: [
        {
          id: 'open',
          name: 'Opening hours',
          spans: [
            { days: [1, 2, 3, 4, 7], from: '07:00', to: '24:00' },
            { days: [5], from: '07:00', to: '14:00' },
            { days: [6], from: '19:00', to: '24:00' },
          ],
        },
      ],
    },
    demand: {
      channels: [{ id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20 }],
      reasons: callTypes.map(({ id, name }) => ({ id, name })),
      volumes: callTypes.map(({ id, type }) => ({ reason: id, channel: 'phone', counts: countsOf(halfHours, type) })),
      profiles: [],
    },
    customers: {
      patience: callTypes.map(({ id }) => ({ id, reasons: [id], law: { law: 'exponential', meanS: patienceS[id].month } })),
    },
    selfService: {},
    process: {
      handling: callTypes.map(({ id, type }) => {
        const services = (calls: readonly Call[]): number[] => ofType(calls, type).flatMap((call) => (call.isAnswered && call.serviceS > 0 ? [call.serviceS] : []));
        const inWeek = services(week);
        return {
          id,
          reasons: [id],
          work: handlingLaw(inWeek.length >= ENOUGH_SERVICES ? inWeek : services(january)),
          resolution: 1,
        };
      }),
    },
    teams: {
      levels: [{ id: 'agent', name: 'Agent', handleFactor: 1, unresolvedFactor: 1 }],
      groups: [
        { id: 'all', name: 'Bank room, all calls', skills: [{}] },
        { id: 'prospects', name: 'Bank room, without stock exchange', skills: [{ reasons: ['ps', 'pe', 'nw', 'in', 'tt'] }] },
        { id: 'stocks', name: 'Bank room, without prospective customers', skills: [{ reasons: ['ps', 'pe', 'ne', 'in', 'tt'] }] },
      ].map((group) => ({ ...group, level: 'agent', payPerMonth: 0, paidDaysPerMonth: 20 })),
    },
    roster: { shifts: [...shifts, ...spareShifts], crews: [...crews, ...spareCrews] },
    routing: {
      // Agents keep to the calls they were seen to take; in one scenario everybody helps out.
      rule: 'skill',
      priorities: callTypes.flatMap(({ id, type }) => {
        const creditS = Math.round(PRIORITY_CREDIT_S * priorityShare(ofType(january, type)));
        return creditS > 0 ? [{ id, reasons: [id], creditS }] : [];
      }),
    },
  };
}

/** Crews without agents, over the whole opening hours: where a scenario may add some. */
const spareShifts = [
  { id: 'weekday', name: 'Sunday to Thursday, all day', from: '07:00', to: '24:00', breaks: [] },
  { id: 'friday', name: 'Friday, all day', from: '07:00', to: '14:00', breaks: [] },
];
const spareCrews = [
  { id: 'spare-weekday', team: 'all', shift: 'weekday', days: [1, 2, 3, 4, 7], agents: 0 },
  { id: 'spare-friday', team: 'all', shift: 'friday', days: [5], agents: 0 },
];

/** Whole seconds. */
function patience(week: readonly Call[], january: readonly Call[]): PatienceS {
  const mean = (calls: readonly Call[], type: string): number => Math.round(meanPatienceS(ofType(calls, type)));
  return Object.fromEntries(callTypes.map(({ id, type }) => [id, { month: mean(january, type), week: mean(week, type) }])) as PatienceS;
}

function countsOf(halfHours: readonly HalfHour[], type: string): number[] {
  const counts = new Array<number>(7 * INTERVALS_PER_DAY).fill(0);
  for (const row of halfHours) {
    const at = dayPlace(row.date) * INTERVALS_PER_DAY + row.halfHour;
    if (row.type === type) counts[at] = (counts[at] ?? 0) + row.offered;
  }
  return counts;
}

function ofType(calls: readonly Call[], type: string): readonly Call[] {
  return calls.filter((call) => call.type === type);
}
