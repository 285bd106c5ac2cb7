/** The centre as it is: one base of a plan. */
import { z } from 'zod';
import { calendarSchema } from './calendar.ts';
import { costsSchema } from './costs.ts';
import { customersSchema } from './customers.ts';
import { demandSchema } from './demand.ts';
import { experienceSchema } from './experience.ts';
import { incentivesSchema } from './incentives.ts';
import { leftOut } from './primitives.ts';
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
  incentives: leftOut(incentivesSchema, 'the weights are not known, so none can change'),
  systems: leftOut(systemsSchema, 'nothing fails'),
  experience: leftOut(experienceSchema, 'nobody is asked, nobody complains'),
  costs: leftOut(costsSchema, 'pay is all that is known; no full cost, no business case'),
});

export type Centre = z.infer<typeof centreSchema>;
