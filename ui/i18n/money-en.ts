/** English, and the shape of the other languages; loaded when a result has money. */
export const moneyEn = {
  summary: (line: string, currency: string, scenarios: readonly string[]) => `${line} a month, ${currency}: ${scenarios.join(' · ')}`,
  ofScenario: (name: string, amount: string) => `${name} ${amount}`,
  least: (scenario: string) => `least: ${scenario}`,
  ledger: 'What the centre costs a month',
  ledgerNote: (currency: string, confidence: string) =>
    `${currency}; ± is the ${confidence} interval of the mean, in small the paired difference to today. Lines that are zero everywhere are left out.`,
  hidden: 'What bad service costs the firm a month',
  hiddenNote: 'Hidden cost: estimated, outside the centre’s budget, and never added to the cost of the centre.',
  line: 'Line',
  labour: 'Labour',
  same: 'as today',
  savings: 'Saved a month against today',
  savingsNote: (currency: string) => `${currency} and hours; three things that finance keeps apart. A minus means that it costs more.`,
  saving: {
    direct: { name: 'Direct saving', what: 'Running cost that is no longer paid. Hours cut from the rosters are here, and only here.' },
    avoided: { name: 'Cost avoided', what: 'Hidden cost that no longer arises; it never was in the centre’s budget.' },
    released: {
      name: 'Released capacity',
      what: 'Hours of work that fall away and are still paid: time for something else, no money. No hour is counted twice.',
    },
  },
  hours: 'h',
  worth: (amount: string) => `worth ${amount}`,
  business: 'Business case',
  businessNote: (currency: string, months: number, discount: string) =>
    `${currency}, over ${months} months, discounted at ${discount} a year. Each replication stands for every month, as if all weeks to come were like the simulated one. A tenth of the replications lies below P10, a tenth above P90; the range says nothing of prices that turn out otherwise.`,
  case: {
    once: { name: 'Paid at the start', what: 'Systems, one-time costs and new agents, beyond today’s.' },
    saving: { name: 'Running cost saved a month', what: '' },
    payback: { name: 'Payback', what: 'Until the savings have paid for the start.' },
    paysBack: { name: 'Replications that pay back', what: '' },
    npv: { name: 'Net present value', what: 'Savings less upgrades less what is paid at the start, discounted.' },
    roi: { name: 'Return on what is paid at the start', what: 'Not discounted.' },
  },
  months: (n: string) => `${n} ${n === '1' ? 'month' : 'months'}`,
  notWithin: (months: number) => `not within ${months} months`,
  nothingPaid: 'nothing is paid at the start',
  tails: (p10: string, p90: string) => `P10\u00a0${p10} · P90\u00a0${p90}`,
  tooFew: (replications: number) => `P10, P50 and P90 need at least ${replications} replications.`,
  noHidden: 'No hidden cost is shown: the plan prices none, or simulates neither satisfaction nor complaints.',
  noCosts: (scenarios: readonly string[]) => `No costs are named in: ${scenarios.join(', ')}.`,
  noSavings: 'Without today’s costs there is nothing to set savings and a business case against: add a section “costs” to the base.',
};

/** What the money panel says, in one language. */
export type MoneyTexts = typeof moneyEn;
