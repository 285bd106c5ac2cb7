/** Where the numbers of the sample plan `response-times-001` come from. */
import type { Annotation } from '../../document/target.ts';

export const notes = `A service desk for business customers, as the plan on response times describes it: promises by kind of request (T05-T11), and what stands in their way: one pool for everything, nobody there at night, systems that stall and do not talk to each other.

The source plan gives the promised times and no figure of today: neither volumes nor heads nor handling times. All of these are assumptions, marked as such; read differences between scenarios, not levels.

A promise counts as kept when 95 of 100 are answered in time (assumption; the source states the times as if for all). A ticket's first response is when somebody begins to work on it. Hours run day and night, as customers count them.`;

const from = (source: string, note: string, ...at: readonly string[]): Annotation[] => at.map((one) => ({ at: one, source, note }));

export function annotations(): Annotation[] {
  return [
    ...from('T05', 'Within 15 minutes.', 'base.process.dueTimes[question].withinS'),
    ...from('T06', 'Within 1 hour: the server is down.', 'base.process.dueTimes[fault-1].withinS'),
    ...from('T07', '2 to 4 hours: part of a function fails; the longer one is the promise.', 'base.process.dueTimes[fault-2].withinS'),
    ...from('T08', '8 to 12 hours: a blemish on the screen; the longer one is the promise.', 'base.process.dueTimes[fault-3].withinS'),
    ...from('T09', 'Within 24 hours of the order.', 'base.process.dueTimes[order].withinS'),
    ...from('T10', '48 to 72 hours; the longer one is the promise.', 'base.process.dueTimes[plan].withinS'),
    ...from('assumption', 'No volumes in the source: a desk of 15 people, about 1,400 requests a week.', 'base.demand.volumes', 'base.demand.profiles', 'base.demand.busyness'),
    ...from('assumption', 'No handling times in the source. Who lacks the skill takes 30 % longer and leaves twice as many open.', 'base.process.handling', 'base.routing.generalist'),
    ...from('assumption', 'The source names unclear processes, separate systems and missing diagnosis tools as causes, without figures.', 'base.process.steps'),
    ...from('assumption', 'The source speaks of stalls and crashes; two hours a week on average, half as slow again.', 'base.systems.outages[slow-system]'),
    ...from('assumption', 'Everybody works office hours today.', 'base.roster.crews'),
    ...from('assumption', 'Pay is not in the source.', 'base.teams.groups[desk].payPerMonth', 'base.teams.groups[experts].payPerMonth'),
    ...from('assumption', 'Nobody gives up waiting for a ticket; all come back to what is not settled, half a day later on average.', 'base.customers.patience', 'base.process.handling[question].returnProbability'),
    ...from('assumption', 'One of two diagnoses is saved, and most of the looking up; no figures in the source.', 'scenarios[tools].changes'),
    ...from('assumption', 'Common questions are answered by a bot for six in ten, and settled for nearly half of them.', 'scenarios[tools].changes[4].adoption'),
  ];
}
