/** What the fields of a plan are called in English; the unit of a number stands beside it. */

/** One thing of a list, by the name of the list. */
const NOUNS: Readonly<Record<string, string>> = {
  scenarios: 'scenario', changes: 'change', targets: 'target', observed: 'observed figure', annotations: 'annotation', bases: 'other base',
  windows: 'window', openingHours: 'opening hours', spans: 'spell',
  channels: 'channel', reasons: 'reason', volumes: 'volume', profiles: 'week profile', intervalShares: 'day profile', busyness: 'busyness',
  surges: 'special time', bursts: 'crowd', tiers: 'tier', tierShares: 'tier share',
  patience: 'patience', switches: 'change of channel', emotions: 'emotion',
  bots: 'bot', misread: 'misread as', modules: 'self-service module', platforms: 'platform',
  handling: 'handling', transfers: 'transfer to', steps: 'step', workParts: 'part of the work', misrouting: 'misrouting', approvals: 'approval', signatures: 'signature',
  experts: 'expert', promises: 'promise', chats: 'chat turns', dueTimes: 'due time',
  levels: 'level', groups: 'team', skills: 'skill', slots: 'contacts at once,', teams: 'team',
  shifts: 'shift', breaks: 'break', crews: 'crew', callIns: 'call-in',
  priorities: 'priority', overflow: 'overflow', reservations: 'reservation', stages: 'routing stage', callbacks: 'callback offer', affinities: 'return to the same agent',
  outages: 'outage', times: 'time', backlog: 'backlog', standards: 'written standard', technology: 'system', other: 'other cost',
};

const FIELDS: Readonly<Record<string, string>> = {
  // The plan and its study
  timeZone: 'time zone', seed: 'seed phrase', base: 'base', startWeek: 'first reported week', leadInDays: 'lead-in', start: 'starts', end: 'at the end',
  kpi: 'figure', stat: 'statistic', op: 'comparison', withinS: 'within', relativeTo: 'relative to', at: 'place', startDate: 'first day', intervalMinutes: 'interval',
  // Who comes
  answerWithinS: 'answered within', waitingPlaces: 'waiting places', perWeek: 'contacts a week', counts: 'contacts', recordedS: 'recorded contacts',
  recordedShare: 'share of the recorded contacts', dayShares: 'weight of the day', shares: 'weight of the interval', shape: 'shape (variance 1 / shape)',
  intervalShape: 'shape by interval', fromWeek: 'from week', toWeek: 'to week', days: 'days',
  balkShare: 'leave at once', redials: 'redials', afterAbandon: 'after giving up', afterBlocked: 'after a busy signal', recordFollows: 'record follows',
  // Self-service
  containedTruly: 'solved by the bot', containedFalsely: 'ended but not solved by the bot', session: 'session', returnProbability: 'come back when unsolved',
  returnDelay: 'time until they come back', passesData: 'passes data on', easyFirst: 'takes the easy ones first', mostSessions: 'sessions at once', forS: 'for',
  selfService: 'self-service',
  // The work
  work: 'handling time', resolution: 'resolved', warmShare: 'handed over in person', misroutedWorkShare: 'work until noticed', fcrWindowDays: 'window of first contact resolution',
  errorShare: 'done once more', tag: 'booked as', afterContact: 'after the contact', holds: 'agent waits', forgotten: 'forgotten', turns: 'turns', thinking: 'thinking time', replyPatience: 'patience for a reply',
  // Agents
  handleFactor: 'handling time', unresolvedFactor: 'unresolved', transferFactor: 'transfers', emotionFactor: 'weight of emotions', slots: 'contacts at once',
  pace: 'pace', notReady: 'not ready', gap: 'time between', absence: 'absence', spread: 'spread of speed', loadEffect: 'effect of load', payPerMonth: 'pay a month', payFactor: 'pay',
  paidDaysPerMonth: 'paid days a month', afterMinutes: 'after', minutes: 'length', spreadMinutes: 'spread over', rotating: 'days rotate', agents: 'agents',
  whenWaiting: 'when so many wait', blockMinutes: 'block', mostMinutes: 'at most', stayMinutes: 'stay', halfLifeMinutes: 'half-life', tiredAbove: 'tired above',
  // Routing
  rule: 'rule', creditS: 'head start', ageing: 'weight of the wait', afterS: 'after', minIdle: 'kept idle', whenWaitS: 'when the wait is longer than', reached: 'reached', missedS: 'time of a missed call',
  waitS: 'wait',
  // Costs
  routine: 'routine', followed: 'followed by', overhead: 'overhead on pay', bonus: 'bonus on pay', overtimeFactor: 'pay of overtime', callInFactor: 'pay of call-ins', turnoverPerYear: 'leave in a year',
  hiring: 'finding an agent', training: 'training an agent', capital: 'price', lifeMonths: 'months of life', upkeepPerYear: 'upkeep a year', refreshShare: 'upgrade',
  refreshMonths: 'months between upgrades', perMonth: 'a month', perContact: 'per contact', perSession: 'per session', perModuleUse: 'per use of a module', once: 'paid once', churn: 'dissatisfied who leave',
  wonBack: 'won back', acquisition: 'a new customer', winBackFactor: 'winning back, against a new customer', perComplaint: 'per complaint', perEscalation: 'per escalation',
  discountPerYear: 'discount a year', months: 'months', weight: 'weight in the score', system: 'system',
  // Changes
  add: 'agents more', heads: 'agents', toCrew: 'to crew', newShift: 'new shift', when: 'when', where: 'where', ramp: 'ramp',
  // Laws
  law: 'law', meanS: 'mean', cv: 'coefficient of variation', scv: 'squared coefficient of variation', stages: 'stages', quantilesS: 'quantiles',
  longWaitS: 'a long wait', perCase: 'per case', gaveUp: 'who gave up', waitedLong: 'who waited long', brokenPromise: 'with a broken promise', wrongAnswer: 'with a wrong answer',
};

/** What a field that is left out means. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  reasons: 'all', channels: 'all', tiers: 'all', windows: 'always', teams: 'all', levels: 'all', where: 'everywhere', when: 'always',
  toWeek: 'for good', rotating: 'no', base: 'the base in force', waitingPlaces: 'no limit', mostSessions: 'no limit',
};

const WORDS: Readonly<Record<string, string>> = { inForce: 'the base in force' };

export function nounOf(list: string): string {
  return NOUNS[list] ?? readable(list);
}

export function fieldWord(field: string): string {
  return FIELDS[field] ?? readable(field);
}

export function leftOutWord(field: string): string {
  return LEFT_OUT[field] ?? 'not set';
}

/** A value that the program has put there. */
export function valueWord(value: string): string {
  return WORDS[value] ?? value;
}

/** 'mostOpenTickets' as 'most open tickets', 'waitS' as 'wait'. */
function readable(name: string): string {
  const words = name.replace(/(?<=[a-z])S$/, '').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words === '' ? name : words;
}
