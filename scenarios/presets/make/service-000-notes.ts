/** Where the numbers of the sample plan `service-000` come from, and how well it reproduces today's figures. */
import type { Annotation } from '../../document/target.ts';

export const notes = `A shop's service centre as the efficiency plan describes it: 25 minutes per contact, 70 % settled at the first contact, 80 % satisfied, CNY 1 million a month; equal shifts whatever the demand, six systems, two signatures for a refund, promises that nobody tracks.

Row ids (T01, P25 ...) name the figures of the source plans; "assumption" marks what they do not give; "fit" marks what was set so that the base gives today's figures: handling time, first contact resolution, satisfaction and pay, each within 3 %.

The source gives neither volumes nor heads: CNY 1 million a month at CNY 9,570 is about 104 people. The source names one sum for the operating cost, so today's cost is that of the people; what a scenario costs to build and to run is set against what it saves, at prices that are assumptions: those of the other source plan (F01) are for a firm many times as large.

Handling time is that with customers, by phone and chat; signatures and follow-ups are tasks of their own. Scenarios with the present staff save no pay: they free time, seen in the released hours. Only "All together" and the promotion week, which builds on it, let 20 people go, who leave and are not replaced.

The days of lead-in are like the first week: in the promotion they are days of the promotion too, so that the week begins with the repeats of one that is under way.`;

const from = (source: string, note: string, ...at: readonly string[]): Annotation[] => at.map((one) => ({ at: one, source, note }));

export function annotations(): Annotation[] {
  return [
    ...from('fit', 'New cases: set so that about 104 people are busy three quarters of their time at 25 minutes a contact.', 'base.demand.volumes'),
    ...from('P04', 'Logistics is 30 % of the contacts; the shares of the others are an assumption.', 'base.demand.reasons[logistics]'),
    ...from('P01', 'Evening peak 20-22; how high is an assumption.', 'base.calendar.windows[evening]', 'base.demand.profiles[shop].intervalShares'),
    ...from('P02', 'Trough 01-06.', 'base.calendar.windows[night]'),
    ...from('assumption', 'Days differ from their forecast by 8 % (standard deviation).', 'base.demand.busyness[all].shape'),
    ...from('assumption', 'Customers wait an hour on average; half of those who give up try again.', 'base.customers.patience', 'base.customers.redials'),
    ...from('assumption', 'Of those who come back from chat, 30 % come by phone.', 'base.customers.switches[chat-to-phone].share'),
    ...from('P35', 'Of those who change channel 35 % must tell it all again (a figure of another centre, for app to phone); the record follows the others.', 'base.customers.switches[chat-to-phone].recordFollows'),
    ...from('fit', 'T01: core work by reason, so that a contact takes 25 minutes with all its steps. Harder reasons take longer (assumption).', 'base.process.handling[logistics].work'),
    ...from('fit', 'T02: settled by reason, so that 70 % have no repeat within 7 days (the window is an assumption).', 'base.process.handling[logistics].resolution', 'base.process.fcrWindowDays'),
    ...from('P26', 'Three minutes to fetch a record.', 'base.process.steps[look-up].time'),
    ...from('P25', 'Data are typed 3 to 5 times at 2 to 3 minutes with 15 % errors in the other centre; here two of these are counted per contact (assumption), as 35 % of repeated work (P39) leaves no room for more.', 'base.process.steps[re-enter].time'),
    ...from('P25', '15 % errors.', 'base.process.steps[re-enter].errorShare'),
    ...from('assumption', 'Asking, hearing it again and searching: not in the source in minutes.', 'base.process.steps[identify].time', 'base.process.steps[retell].time', 'base.process.steps[search].time'),
    ...from('P49', 'Finance and operations sign; every refund that is paid out (80 %, assumption) waits for both.', 'base.process.approvals[refund].signatures', 'base.process.approvals[refund].share'),
    ...from('P10', 'An answer within 24 hours, untracked today; that 30 % are forgotten is an assumption.', 'base.process.promises[get-back].withinS', 'base.process.promises[get-back].forgotten'),
    ...from('fit', 'T04: CNY 9,570 a month gives CNY 1 million a month for all.', 'base.teams.groups[shop].payPerMonth', 'base.teams.groups[money].payPerMonth'),
    ...from('P46', 'Three levels. Their speed and quality are an assumption, and so is who has which: the source gives no mix, so the desks are mid, finance and operations senior, and nobody is junior until a crew is made so.', 'base.teams.levels'),
    ...from('assumption', 'Away from the desk for six minutes every hour and a half; 3 % of shifts missed; two chats at once at full pace.', 'base.teams.groups[shop].notReady', 'base.teams.groups[shop].absence', 'base.teams.groups[shop].slots'),
    ...from('assumption', 'Three equal crews round the clock: the source speaks of flat staffing.', 'base.roster.crews'),
    ...from('assumption', 'Finding and training a new agent: CNY 3,000 and 4,000.', 'base.costs.labour.hiring', 'base.costs.labour.training'),
    ...from('assumption', 'Prices of a rented bot, of modules, of one system with a knowledge base, and of training: the source gives none. Upkeep is 18 % a year (F01).', 'scenarios[bot].changes', 'scenarios[self-service].changes', 'scenarios[integration].changes', 'scenarios[training].changes'),
    ...from('P08', 'A bonus of 5 to 10 % for those above the mean in resolution and below it in handling time; a quarter of the agents is taken to be both (assumption).', 'scenarios[kpi-weights].changes[1].value'),
    ...from('P06', 'First contact resolution counts 15 % today.', 'base.incentives.schemes[bonus].weights.quality'),
    ...from('P07', 'Handling time counts 10 % today.', 'base.incentives.schemes[bonus].weights.speed'),
    ...from('fit', 'T03: the intercept gives 80 % satisfied; the weights are starting values of the literature (assumption).', 'base.experience.satisfaction.intercept'),
    ...from('assumption', 'Complaints are not in this source.', 'base.experience.complaints'),
    ...from('assumption', 'Adoption and success of the modules: not in the source per module.', 'scenarios[self-service].changes'),
    ...from('E03', 'A reported bot settled 35 % before its understanding was improved; that 1 in 8 answers is wrong is an assumption.', 'scenarios[bot].changes[0].containedTruly'),
    ...from('P06', '15 to 25 %.', 'scenarios[kpi-weights].changes[0].quality'),
    ...from('P07', '10 to 20 %. How much people respond is an assumption: weight moves to speed and to quality at once, and the two nearly cancel.', 'scenarios[kpi-weights].changes[0].speed'),
    ...from('P26', '3 minutes to 30 seconds.', 'scenarios[integration].changes[0].timeFactor'),
    ...from('P49', 'Small refunds without finance. Read as: operations alone signs, large refunds too, as a contact has one chain of signatures.', 'scenarios[closed-loop].changes[0].signatures'),
    ...from('assumption', 'Training makes 8 % faster and leaves 15 % fewer open; the source gives no figure for this centre.', 'scenarios[training].changes[0].handleFactor'),
    ...from('P03', 'Half as many contacts again, in the week and in the lead-in before it: the promotion is under way when the week begins.', 'scenarios[promotion].changes'),
    ...from('R01', '32 % of its answers are wrong.', 'scenarios[wrong-answers].changes'),
    ...from('assumption', 'One week, after 7 days of lead-in, so that repeats of the days before are there on Monday.', 'study.leadInDays'),
  ];
}
