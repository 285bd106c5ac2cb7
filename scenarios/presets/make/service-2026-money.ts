/** What the centre of `service-2026` costs, and what its customers think: fitted to the cost structure and survey of the 2026 plan. */
import type { Costs } from '../../document/costs.ts';
import type { Experience } from '../../document/experience.ts';

/** P31: labour 68 %, technology 12 %, the rest 20 % of what the centre costs; P32: hidden cost 42 % of everything. */
export const costs: Costs = {
  labour: { turnoverPerYear: 0.35, hiring: 3000, training: 4000 },
  technology: [{ id: 'today', name: 'Systems of today', perMonth: 196_000 }],
  other: [{ id: 'premises', name: 'Premises, lines, administration', perMonth: 326_500 }],
  hidden: { churn: 0.23, acquisition: 9, perComplaint: 50, perEscalation: 1070 },
};

/** T14: 72 % satisfied; T23: 3.5 % complain; T26: 60 % of those who change the channel are satisfied. */
export const experience: Experience = {
  satisfaction: { intercept: -0.14, resolved: 2, wait: 0.3, transfer: 0.4, retelling: 0.5, repeat: 0.1, promise: 1, emotion: 0.5, promoter: 1.5, detractor: 1 },
  complaints: { perCase: 0.013, unresolved: 0.06, gaveUp: 0.05, waitedLong: 0.04, longWaitS: 600, brokenPromise: 0.15, wrongAnswer: 0.1, escalation: 0.1 },
};
