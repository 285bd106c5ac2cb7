/** The centre as it is: one base of a plan. */
import { z } from 'zod';
import { calendarSchema } from './calendar.ts';
import { costsSchema } from './costs.ts';
import { customersSchema } from './customers.ts';
import { demandSchema } from './demand.ts';
import { experienceSchema } from './experience.ts';
import { incentivesSchema } from './incentives.ts';
import { processSchema } from './process.ts';
import { rosterSchema } from './roster.ts';
import { routingSchema } from './routing.ts';
import { selfServiceSchema } from './self-service.ts';
import { systemsSchema } from './systems.ts';
import { teamsSchema } from './teams.ts';

export const centreSchema = z.strictObject({
  calendar: calendarSchema,
  demand: demandSchema,
  customers: customersSchema,
  selfService: selfServiceSchema,
  process: processSchema,
  teams: teamsSchema,
  roster: rosterSchema,
  routing: routingSchema,
  /** Left out: nothing is known of KPI weights, so none can change. */
  incentives: incentivesSchema.optional(),
  systems: systemsSchema.optional(),
  /** Left out: nobody is asked, nobody complains. */
  experience: experienceSchema.optional(),
  /** Left out: pay is all that is known, so there is no full cost and no business case. */
  costs: costsSchema.optional(),
});

export type Centre = z.infer<typeof centreSchema>;
