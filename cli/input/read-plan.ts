import { readdir, readFile, stat } from 'node:fs/promises';
import { parsePlan } from '../../scenarios/document/parse-plan.ts';
import type { PlanError } from '../../scenarios/document/plan-error.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import { planLimits } from '../../scenarios/document/read-json.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { planErrorText } from './plan-error-text.ts';

const PRESETS = new URL('../../scenarios/presets/', import.meta.url);
const PRESET_ENDING = '.plan.json';

/**
 * Reads a plan: a preset if there is one of that name and no such file, else a file.
 *
 * @throws CommandError 'bad input' with every error of the plan on its own line, or when nothing can be read
 */
export async function readPlan(nameOrFile: string): Promise<Plan> {
  return planOf(await readText(nameOrFile));
}

/**
 * Reads a plan that comes with Yuyan, whatever files there are.
 *
 * @throws CommandError 'bad input' when there is none of that name
 */
export async function readPreset(name: string): Promise<Plan> {
  const presets = await presetNames();
  if (presets.includes(name)) return planOf(await presetText(name));
  throw new CommandError(EXIT.badInput, `There is no preset ${name}. Presets: ${presets.join(', ')}.`);
}

interface PlanText {
  readonly text: string;
  readonly from: string;
}

function planOf({ text, from }: PlanText): Plan {
  const result = parsePlan(text);
  if (result.ok) return result.value;
  throw planProblem(from, result.errors);
}

const MOST_ERRORS_SHOWN = 20;

/** All errors of a plan, one a line; of very many the first ones. */
export function planProblem(from: string, errors: readonly PlanError[]): CommandError {
  const lines = errors.slice(0, MOST_ERRORS_SHOWN).map((error) => `  ${planErrorText(error)}`);
  const more = errors.length > MOST_ERRORS_SHOWN ? [`  ... and ${errors.length - MOST_ERRORS_SHOWN} more`] : [];
  return new CommandError(EXIT.badInput, [`${from} is not a valid plan:`, ...lines, ...more].join('\n'));
}

async function readText(nameOrFile: string): Promise<PlanText> {
  try {
    const { size } = await stat(nameOrFile);
    if (size > planLimits.bytes) {
      throw new CommandError(EXIT.badInput, `${nameOrFile} has ${size} bytes; a plan has at most ${planLimits.bytes}.`);
    }
    return { text: await readFile(nameOrFile, 'utf8'), from: nameOrFile };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new CommandError(EXIT.badInput, `${nameOrFile} could not be read: ${message}`);
  }
  const presets = await presetNames();
  if (presets.includes(nameOrFile)) return presetText(nameOrFile);
  throw new CommandError(EXIT.badInput, `There is no file ${nameOrFile}, and no preset of that name. Presets: ${presets.join(', ')}.`);
}

async function presetText(name: string): Promise<PlanText> {
  return { text: await readFile(new URL(name + PRESET_ENDING, PRESETS), 'utf8'), from: `The preset ${name}` };
}

/** Names of the plans that come with Yuyan. */
export async function presetNames(): Promise<string[]> {
  const files = await readdir(PRESETS);
  return files
    .filter((file) => file.endsWith(PRESET_ENDING))
    .map((file) => file.slice(0, -PRESET_ENDING.length))
    .sort();
}
