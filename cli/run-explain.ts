import type { Plan } from '../scenarios/document/plan.ts';
import { explain, NoSuchCase, type Whose } from '../workers/explain.ts';
import { CommandError, EXIT } from './command-error.ts';
import { commandErrorOf } from './input/command-error-of.ts';
import { scenarioOrBaseOf } from './input/plan-options.ts';
import { readPlan } from './input/read-plan.ts';
import { spanOf, type SpanOptions } from './input/span-options.ts';
import { caseText, explanationJson, listText, type ExplainedRun, type Told } from './output/explanation.ts';
import type { Text } from './output/standard-output.ts';

export interface ExplainRunOptions extends SpanOptions {
  readonly scenario: string;
  readonly case?: string;
  readonly beside?: string;
  readonly replication: number;
  readonly seed?: string;
  readonly top: number;
  readonly memory: number;
  readonly format: 'text' | 'json';
}

/** Reads the plan, runs one replication of one or two scenarios and returns what is to be printed. */
export async function runExplain(planName: string, options: ExplainRunOptions, signal: AbortSignal): Promise<Text> {
  const plan = await readPlan(planName);
  const asked = new Map<string, string>();
  for (const [option, id] of [['--beside', options.beside], ['--scenario', options.scenario]] as const) {
    if (id !== undefined) asked.set(id, scenarioOrBaseOf(plan, option, id)?.name ?? id);
  }
  const whose: Whose = options.case === undefined ? spanOf(options, plan.study) : { caseId: options.case };
  const told: Told[] = [];
  // All of them before the first word is written: what fails prints nothing.
  for (const [scenario, name] of asked) told.push({ scenario, name, ...(await found(plan, planName, scenario, whose, options, signal)) });
  const run: ExplainedRun = { plan: plan.name, seed: options.seed ?? plan.seed, replication: options.replication, startWeek: plan.study.startWeek };
  if (options.format === 'json') return explanationJson(told, run);
  if (options.case !== undefined) return caseText(options.case, told, run);
  return told.map((one) => listText(one, options.top, run)).join('\n');
}

async function found(plan: Plan, planName: string, id: string, whose: Whose, options: ExplainRunOptions, signal: AbortSignal): Promise<Pick<Told, 'stories' | 'dropped'>> {
  const { replication, memory, seed } = options;
  try {
    return await explain(plan, id, whose, { replication: replication - 1, mostBytes: memory * 1_000_000, seed, signal });
  } catch (error) {
    throw error instanceof NoSuchCase ? noSuchCase(options.case ?? '', error) : commandErrorOf(error, planName);
  }
}

const MOST_STREAMS_SHOWN = 12;

function noSuchCase(id: string, { problem }: NoSuchCase): CommandError {
  const form = 'accepted: STREAM/DAY/PLACE, such as orders/phone/2/17; without --case there is a list';
  if (problem.problem === 'form') return new CommandError(EXIT.badInput, `--case: "${id}" is no case; ${form}`);
  const streams = problem.streams.slice(0, MOST_STREAMS_SHOWN).join(', ');
  return new CommandError(EXIT.badInput, `--case: the stream of "${id}" does not exist; accepted: ${streams}, then /DAY/PLACE`);
}
