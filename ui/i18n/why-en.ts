/** English, and the shape of the other languages; loaded when the details of a figure are first opened. */
export const whyEn = {
  title: 'Why does it differ from today?',
  ask: 'Why?',
  size: (variants: string, replications: string, runs: string) =>
    `Adds its changes one by one on the same customers: ${variants} variants × ${replications} replications = ${runs} runs.`,
  measuring: 'Counting the runs this takes…',
  /** Why it cannot be asked. */
  obstacles: {
    noScenario: 'There is no scenario to compare with today.',
    noChanges: 'This scenario changes nothing, so there is no difference to explain.',
    oneStep: 'Its changes stand together as one step, so the whole difference is theirs.',
    tooMany: 'It has more steps than can be told apart.',
    notMean: 'The target is not on a mean; only a mean can be given to single changes.',
    stale: 'The plan has changed since this run. Run it again first.',
    running: 'A run is under way. Wait until it is done.',
  },
  status: { running: 'Adding the changes one by one.', done: 'The changes have been added one by one.', cancelled: 'Cancelled; nothing is shown.' },
  stale: 'The plan has changed since; this explains the plan before.',
  /** Names of levers; the rest is counted. */
  levers: (names: readonly string[], more: number) => [...names, ...(more > 0 ? [`${more} more levers`] : [])].join(' + '),
  step: (name: string, changes: number) => (changes === 1 ? name : `${name} (${changes} changes)`),
  finding: (step: string, part: string, total: string) => `${step} does most: ${part} of ${total}`,
  findingOfAll: (step: string, part: string, total: string) => `${step} does most: ${part} of ${total}, as the mean of all orders`,
  noFinding: 'No difference can be told yet',
  subtitle: (kpi: string, unit: string, scenario: string, confidence: string) =>
    `${kpi}${unit === '' ? '' : `, ${unit}`}: from today to ${scenario}, change by change; lines: ${confidence} interval of each step`,
  today: 'Today',
  ownBase: 'Its own base',
  chart: {
    change: 'Change',
    level: 'Figure then',
    inOrder: 'Added in order',
    inReverse: 'Added in reverse order',
    allOrders: 'Mean of all orders',
    judged: 'Better or worse',
    key: 'filled: better · hatched: worse · pale: cannot tell yet',
    point: (name: string, part: string, level: string, judged: string) => `${name}: ${part}, then ${level}${judged === '' ? '' : `, ${judged}`}`,
    end: (name: string, value: string) => `${name}: ${value}`,
    summary: (points: readonly string[]) => `${points.join('; ')}.`,
  },
  order: {
    same: 'The order hardly matters: added in reverse, every change does the same within its interval.',
    matters: (step: string, inOrder: string, inReverse: string) =>
      `The order matters, most for ${step}: ${inOrder} after the changes above it, ${inReverse} after those below it. Changes help or hinder each other.`,
  },
  shapley: 'The mean of all orders (Shapley value) gives each change its fair part; its column adds up to the whole, too.',
  noShapley: (most: number) => `With more than ${most} steps the mean of all orders is not computed.`,
  basis: (replications: string, confidence: string) =>
    `${replications} replications of the same customers; ± is the half-width of the ${confidence} interval, each by itself, and so narrower than on the board, where all hold together.`,
  fromOwnBase: 'The scenario has a base of its own: its changes are counted from there.',
  fromWeek: (week: number) => `The target counts from week ${week} on; this is over all reported weeks.`,
  ofRatio: 'The target is on the ratio to today; this is on the figure itself.',
  changes: 'What each step changes',
};

/** What "Why?" says, in one language. */
export type WhyTexts = typeof whyEn;
