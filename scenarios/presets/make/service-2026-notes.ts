/** Where the numbers of the sample plan `service-2026` come from, and how well it reproduces today's figures. */
import type { Annotation } from '../../document/target.ts';

export const notes = `A customer-service centre as the 2026 plan describes it: 107 agents, about 48,000 contacts a week, everybody in one pool per channel, three equal fixed shifts round the clock.

Row ids (T15, P12, N5 ...) name the figures of the source plans; "assumption" marks what they do not give; "fit" marks what was set so that the base gives today's figures.

The base reproduces: about 8 minutes of waiting (T15), 65 % of cases settled at the first contact (T16), 90 contacts per agent and day (T17), CNY 5.2 of pay per contact (T21), a peak of 12 times the trough (P13) at 14-16 and 19-21 on workdays (P12), fewer than 30 % of paid hours in use at night (P16), that of those who wait longer than 10 minutes about a fifth gives up (P21: 18 %), 72 % satisfied customers (T14), 60 % of those who change the channel (T26), 3.5 % complaints (T23), 35 % repetitive work (T18), and the cost structure: labour 68 %, technology 12 % (T19, T20), hidden cost 42 % of everything (T22).

It does not reproduce: overtime in peaks (P17, a figure with a damaged digit), because fixed shifts have none; 42 % waiting longer than 10 minutes (P21; about 30 % here), because a mean of 8 minutes and so long a tail do not go together; 4 to 5 customers at once (P14) holds for chat teams at the peak, while the mean over all busy agents is about 2, because a phone call takes the whole agent; a response-delay rate of 45 % at peak (P15) depends on a threshold that the source does not give. A chat of 25 minutes (N5) fits 90 contacts a day only if all contacts are chats; with 35 % on the phone (P33) it would take more than 107 agents, so chats here take about 10 minutes.`;

const from = (source: string, note: string, ...at: readonly string[]): Annotation[] => at.map((one) => ({ at: one, source, note }));

export function annotations(): Annotation[] {
  return [
    ...from('P12', 'Peaks at 14-16 and 19-21 on workdays.', 'base.calendar.windows[peak]'),
    ...from('P02', 'The night hours of the other source plan; demand is lowest then.', 'base.calendar.windows[trough]'),
    ...from(
      'assumption',
      'Thresholds are not in the source: 20 seconds for phone, 60 for chat and app. 400 waiting places on the phone are more than are ever used.',
      'base.demand.channels',
    ),
    ...from('P18', 'Password reset, bill detail and process enquiry take 18, 12 and 5 % of working time, set a little higher here because they are repeated less often; the other reasons share the rest (assumption).', 'base.demand.reasons'),
    ...from('N5', 'CNY 1 million a month of 20 days at CNY 5.2 is about 48,000 contacts a week; new cases are fitted so that repeats and redials bring the rest.', 'base.demand.volumes'),
    ...from('P33', 'Phone 35 %, chat with social and video 45 %; the remaining 20 % is taken as app messages.', 'base.demand.volumes'),
    ...from('P13', 'Busiest hour to quietest hour is 12 to 1 with repeats; the hours between are an assumption.', 'base.demand.profiles[consumer-week].intervalShares'),
    ...from('assumption', 'Weekend days have a tenth less than workdays.', 'base.demand.profiles[consumer-week].dayShares'),
    {
      at: 'base.demand.busyness[all].shape',
      source: 'assumption',
      note: 'A day differs from its forecast by 7 % (standard deviation).',
      low: 50,
      likely: 200,
      high: 1000,
    },
    ...from('fit', 'P21: of those who wait longer than 10 minutes, 18 % give up.', 'base.customers.patience'),
    ...from('assumption', 'Who gave up tries again with 40 %, half an hour later on average; after a busy signal with 60 %.', 'base.customers.redials'),
    ...from('fit', 'Handling times: not in the source for this centre. Set so that 107 agents take 90 contacts a day (T17) and wait times are those of T15. Harder reasons take longer, spread as an assumption.', 'base.process.handling'),
    ...from('fit', 'T16: 65 % without a repeat. 90 % of customers whose matter stays open come back, the next day about the same time (assumption).', 'base.process.handling[password-reset-phone].resolution'),
    ...from('assumption', 'Transfers: 4 % of order questions become refunds, 4 % of refunds complaints.', 'base.process.handling[order-status-phone].transfers', 'base.process.handling[refund-phone].transfers'),
    ...from('assumption', 'The source gives no window; 7 days is usual.', 'base.process.fcrWindowDays'),
    ...from('P46', 'Four levels; their speed and quality are an assumption.', 'base.teams.levels'),
    ...from('N5', '107 agents; their split over teams is fitted to the work of phone and chat.', 'base.teams.groups', 'base.roster.crews'),
    ...from('P14', 'Up to 5 chats at once; a phone call takes the whole agent.', 'base.teams.groups[chat-account].slots'),
    ...from('N5', 'CNY 9,360 a month over 20 days is CNY 5.2 at 90 contacts a day. The source reckons with 20 paid days a month; five days a week are 21.7, so that the ledger of an average month is 8.7 % above 107 wages.', 'base.teams.groups[phone-account].payPerMonth'),
    ...from('P14', 'Three equal crews round the clock, whatever the demand; hours and breaks are an assumption, with 7 of 9 hours on contacts.', 'base.roster.shifts'),
    ...from('assumption', 'Without skill routing any agent of the channel takes any question; without the skill it takes 10 % longer and stays open a third more often.', 'base.routing.generalist'),
    ...from('assumption', 'With skill routing, other teams of the channel help after two minutes.', 'base.routing.overflow'),
    ...from('E03', 'Auto-resolution 68 %, of which 7 points are taken as wrong answers (assumption, compare P42).', 'scenarios[bot].changes[0].containedTruly', 'scenarios[bot].changes[0].containedFalsely'),
    {
      at: 'scenarios[bot].changes[0].adoption',
      source: 'P45',
      note: 'AI takes 70 % of standard tasks.',
      low: 0.42,
      likely: 0.7,
      high: 0.75,
    },
    ...from('P12', 'From 12:30 to 21:30, through both peaks.', 'scenarios[flexible-shifts].changes[0].newShift'),
    ...from('E56', 'A reported case cut heads by 28 %; here 48 of 107, with more measures than that case had.', 'scenarios[together].changes'),
    ...from('P35', 'A seventh of those who come back from the app call (assumption); 35 % of them must tell it again.', 'base.customers.switches[app-to-phone]'),
    ...from('P38', 'The manual is followed in less than half of all answers; 48 % is an assumption.', 'base.process.standards[all].followed'),
    ...from('fit', 'T14, T26: weights of satisfaction are assumptions; the level and the weight of a repeat are set to 72 and 60 %.', 'base.experience.satisfaction'),
    ...from('fit', 'T23: probabilities of a complaint are assumptions whose level is set to 3.5 % of cases.', 'base.experience.complaints'),
    ...from('P27', '35 % of the agents leave in a year.', 'base.costs.labour.turnoverPerYear'),
    ...from('assumption', 'Finding and training one agent: CNY 3,000 and 4,000.', 'base.costs.labour.hiring', 'base.costs.labour.training'),
    ...from('fit', 'P31: technology 12 % and other cost 20 % beside the labour cost that follows from the roster.', 'base.costs.technology[today].perMonth', 'base.costs.other[premises].perMonth'),
    ...from('P47', '23 % is taken as the share of dissatisfied customers who leave; five times the cost of a new customer wins one back.', 'base.costs.hidden.churn'),
    ...from('fit', 'P32: cost of a new customer, of a complaint and of an escalation are set so that hidden cost is 42 % of everything.', 'base.costs.hidden.acquisition', 'base.costs.hidden.perComplaint', 'base.costs.hidden.perEscalation'),
    ...from('F01', 'CNY 2.8 million for a system, with 18 % of upkeep a year; a quarter again every 18 months (F04); CNY 0.1 a session is an assumption.', 'scenarios[bot].changes[1].capital'),
    ...from('assumption', 'A portal for 600,000, a knowledge base and customer record for 900,000 and 400,000 of data work and training: the source gives no price.', 'scenarios[together].changes'),
    ...from('P19', '80 % of repetitive questions can be automated; 70 % of the customers try (assumption, compare P45).', 'scenarios[together].changes[0].success'),
    ...from('E15', 'Followed by 95 % instead of about half; answers by the standard stay open half as often (assumption).', 'scenarios[together].changes'),
    ...from('assumption', 'One week, after 4 days of lead-in, so that repeats of the days before are there on Monday.', 'study.leadInDays'),
  ];
}
