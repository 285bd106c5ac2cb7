import { minutesOfDay, timeOfDaySchema } from '../scenarios/document/primitives.ts';
import type { Plan } from '../scenarios/document/plan.ts';
import { explain, NoSuchCase, type Whose } from '../workers/explain.ts';
import { PlanRefused } from '../workers/plan-refused.ts';
import { RunError } from '../workers/run-error.ts';
import { CommandError, EXIT } from './command-error.ts';
import { planProblem, readPlan } from './input/read-plan.ts';
import { caseText, explanationJson, listText, type ExplainedRun, type Told } from './output/explanation.ts';

export interface ExplainRunOptions {
  readonly scenario: string;
  readonly case?: string;
  readonly beside?: string;
  readonly replication: number;
  readonly seed?: string;
  readonly day?: number;
  readonly from: string;
  readonly to: string;
  readonly top: number;
  readonly memory: number;
  readonly format: 'text' | 'json';
}

const DAY_S = 86_400;

/** Reads the plan, runs one replication of one or two scenarios and returns what is to be printed. */
export async function runExplain(planName: string, options: ExplainRunOptions, signal: AbortSignal): Promise<string> {
  const plan = await readPlan(planName);
  const whose: Whose = options.case === undefined ? spanOf(options) : { caseId: options.case };
  const ids = [...new Set([...(options.beside === undefined ? [] : [options.beside]), options.scenario])];
  const told: Told[] = [];
  for (const id of ids) told.push(await tell(plan, planName, id, whose, options, signal));
  const run: ExplainedRun = { plan: plan.name, seed: options.seed ?? plan.seed, replication: options.replication, startWeek: plan.study.startWeek };
  if (options.format === 'json') return explanationJson(told, run);
  if (options.case !== undefined) return caseText(options.case, told, run);
  return told.map((one) => listText(one, options.top, run)).join('\n');
}

async function tell(plan: Plan, planName: string, id: string, whose: Whose, options: ExplainRunOptions, signal: AbortSignal): Promise<Told> {
  const name = plan.scenarios.find((one) => one.id === id)?.name ?? id;
  const { replication, memory, seed } = options;
  try {
    const found = await explain(plan, id, whose, { replication: replication - 1, mostBytes: memory * 1_000_000, seed, signal });
    return { scenario: id, name, ...found };
  } catch (error) {
    if (error instanceof NoSuchCase) throw noSuchCase(options.case ?? '', error);
    if (error instanceof PlanRefused) throw planProblem(planName, error.errors);
    if (error instanceof RunError && error.code === 'cancelled') throw new CommandError(EXIT.interrupted, 'Interrupted; nothing was written.');
    throw error;
  }
}

const MOST_STREAMS_SHOWN = 12;

function noSuchCase(id: string, { problem }: NoSuchCase): CommandError {
  const form = 'accepted: STREAM/DAY/PLACE, such as orders/phone/2/17; without --case there is a list';
  if (problem.problem === 'form') return new CommandError(EXIT.badInput, `--case: "${id}" is no case; ${form}`);
  const streams = problem.streams.slice(0, MOST_STREAMS_SHOWN).join(', ');
  return new CommandError(EXIT.badInput, `--case: the stream of "${id}" does not exist; accepted: ${streams}, then /DAY/PLACE`);
}

/** The whole reported time, or a part of a day. */
function spanOf({ day, from, to }: ExplainRunOptions): Whose {
  for (const [option, text] of Object.entries({ from, to })) {
    if (!timeOfDaySchema.safeParse(text).success) throw new CommandError(EXIT.badInput, `--${option}: "${text}" is no time of day; accepted: HH:MM, 00:00 to 24:00`);
  }
  if (day === undefined) {
    if (from !== '00:00' || to !== '24:00') throw new CommandError(EXIT.badInput, '--from and --to need --day: of which day?');
    return { fromS: 0, toS: Infinity };
  }
  if (from >= to) throw new CommandError(EXIT.badInput, `--from ${from} is not before --to ${to}`);
  const dayS = (day - 1) * DAY_S;
  return { fromS: dayS + minutesOfDay(from) * 60, toS: dayS + minutesOfDay(to) * 60 };
}
