/** The plan document as a JSON Schema, for editors and other programs. What belongs together (ids, sums) it cannot say. */
import { z } from 'zod';
import { changeSchema } from '../levers/change.ts';
import { set } from '../levers/set.ts';
import { calendarSchema } from './calendar.ts';
import { centreSchema } from './centre.ts';
import { costsSchema, financeSchema, moneySchema } from './costs.ts';
import { customersSchema } from './customers.ts';
import { demandSchema } from './demand.ts';
import { experienceSchema } from './experience.ts';
import { durationLawSchema, patienceLawSchema } from './laws.ts';
import { PLAN_VERSION, planSchema } from './plan.ts';
import { daysSchema, idSchema, nameSchema, noteSchema, secondsSchema, shareSchema, timeOfDaySchema } from './primitives.ts';
import { processSchema } from './process.ts';
import { rosterSchema, shiftSchema } from './roster.ts';
import { routingSchema } from './routing.ts';
import { baseHashSchema, scenarioSchema } from './scenario.ts';
import { scopeSchema, whenSchema, whereSchema } from './scope.ts';
import { botSchema, selfServiceSchema } from './self-service.ts';
import { studySchema } from './study.ts';
import { systemsSchema } from './systems.ts';
import { annotationSchema, observedSchema, pathSchema, targetSchema } from './target.ts';
import { teamsSchema } from './teams.ts';

/** Parts with a name of their own in the JSON Schema (`$defs`), and what they are. */
const parts: readonly (readonly [id: string, schema: z.ZodType, description: string])[] = [
  ['id', idSchema, 'Immutable name of a thing; draws depend on it.'],
  ['name', nameSchema, 'Display text; never used by the simulator.'],
  ['note', noteSchema, 'Free text.'],
  ['share', shareSchema, 'A share or probability, as a fraction.'],
  ['seconds', secondsSchema, 'Seconds, up to a year.'],
  ['timeOfDay', timeOfDaySchema, 'HH:MM from 00:00 to 24:00.'],
  ['days', daysSchema, 'Days of the week, 1 = Monday ... 7 = Sunday, each once.'],
  ['path', pathSchema, 'Id path, such as base.teams.groups[phone-a].slots.chat; base stands for the centre in force.'],
  ['baseHash', baseHashSchema, "First 12 hex digits of the SHA-256 of a centre's canonical text."],
  ['durationLaw', durationLawSchema, 'How long something takes: a probability law with its mean in seconds.'],
  ['patienceLaw', patienceLawSchema, 'How long a customer waits before giving up; never = for ever.'],
  ['scope', scopeSchema, 'Part of the centre that a figure speaks of.'],
  ['where', whereSchema, 'Where a change holds.'],
  ['when', whenSchema, "When a change holds, in weeks from the calendar's start date."],
  ['centre', centreSchema, 'The centre as it is: one base of the plan.'],
  ['calendar', calendarSchema, 'When the centre is open, and the spells of the week that have a name.'],
  ['demand', demandSchema, 'Who contacts the centre: reasons, channels and volumes over the week.'],
  ['customers', customersSchema, 'How customers behave while they wait and after they gave up.'],
  ['selfService', selfServiceSchema, 'What customers meet before an agent.'],
  ['bot', botSchema, 'A bot in front of the agents.'],
  ['process', processSchema, "What an agent's answer takes, and whether it settles the matter."],
  ['teams', teamsSchema, 'Who answers, what they can do, how fast and how well, and what they are paid.'],
  ['roster', rosterSchema, 'Who works when.'],
  ['shift', shiftSchema, 'A shift; one whose `to` is not after `from` passes midnight.'],
  ['routing', routingSchema, 'Which agent a contact takes, and which contact an agent takes.'],
  ['systems', systemsSchema, 'Systems that fail.'],
  ['experience', experienceSchema, 'Satisfaction and complaints.'],
  ['costs', costsSchema, 'What the centre costs beyond the pay of its duties, and what bad service costs the firm.'],
  ['money', moneySchema, "An amount in the plan's currency."],
  ['finance', financeSchema, 'How a business case is reckoned.'],
  ['scenario', scenarioSchema, 'A short list of changes to a base, applied one after another.'],
  ['change', changeSchema, 'One lever with its parameters, where and when.'],
  ['anything', set.schema.shape.value, 'Whatever stands at the path; checked with the rest of the document once it is in place.'],
  ['target', targetSchema, 'What must be reached. Shares as fractions, durations in seconds.'],
  ['observed', observedSchema, 'A figure of the real centre.'],
  ['annotation', annotationSchema, 'Where a number comes from: a row id, assumption or fit.'],
  ['study', studySchema, 'How the plan is run.'],
];

export function planJsonSchema(): Readonly<Record<string, unknown>> {
  const metadata = z.registry<{ id: string; description: string }>();
  for (const [id, schema, description] of parts) metadata.add(schema, { id, description });
  const { $schema, ...schema } = z.toJSONSchema(planSchema, {
    metadata,
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      delete jsonSchema.id;
      // What holds when a field is left out stands with the field.
      Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
    },
  });
  return { $schema, $id: `urn:yuyan:plan:${PLAN_VERSION}`, title: 'Yuyan plan', description: 'A contact centre, what-if scenarios, and targets.', ...schema };
}
