import type { Command } from 'commander';
import { Option } from 'commander';
import { erlangA } from '../../engine/analytic/erlang-a.ts';
import { erlangB } from '../../engine/analytic/erlang-b.ts';
import { erlangC } from '../../engine/analytic/erlang-c.ts';
import { offeredErlangs } from '../../engine/analytic/formula-result.ts';
import { requiredAgentsErlangA, requiredAgentsErlangC } from '../../engine/analytic/required-agents.ts';
import type { ServiceLevelConvention } from '../../engine/analytic/service-level.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { numberBetween, shareBetween, wholeBetween } from '../input/options.ts';
import { prettyJson } from '../output/comparison-json.ts';
import { deliver } from '../output/deliver.ts';
import { textTable } from '../output/text-table.ts';

/** Searches for agents are linear; beyond this they would take minutes. */
const MOST_ERLANGS = 5_000;

interface Demand {
  readonly perHour: number;
  readonly aht: number;
  readonly format: 'table' | 'json';
}

interface Answer {
  /** Field of the JSON. */
  readonly name: string;
  readonly text: string;
  readonly unit: 'share' | 's' | 'agents' | 'contacts' | 'Erlang';
  readonly value: number;
}

/** `yuyan erlang`: the classic formulas, to check a figure by hand. */
export function addErlang(program: Command): void {
  const erlang = program
    .command('erlang')
    .description('Answers of the classic queueing formulas, without simulation.')
    .addHelpText('after', '\nEach formula has its own help: yuyan erlang c --help\n\nExample:\n  yuyan erlang required --per-hour 360 --aht 240 --within 20 --target 80%');
  addB(erlang);
  addC(erlang);
  addA(erlang);
  addRequired(erlang);
}

function addB(erlang: Command): void {
  withDemand(erlang.command('b'), 'Erlang B: lines without a queue; who finds all busy is lost.', '--per-hour 360 --aht 240 --agents 27')
    .addOption(agentsOption('Lines or agents'))
    .action(async (options: Demand & { agents: number }) => {
      const load = loadOf(options);
      const lost = erlangB(load, options.agents);
      await answer(options, 'Erlang B', [
        loadAnswer(load),
        { name: 'blockingProbability', text: 'Lost, as all lines are busy', unit: 'share', value: lost },
        { name: 'carriedErlangs', text: 'Carried load', unit: 'Erlang', value: load * (1 - lost) },
      ]);
    });
}

function addC(erlang: Command): void {
  withDemand(erlang.command('c'), 'Erlang C: everybody waits until answered, nobody gives up.', '--per-hour 360 --aht 240 --agents 27 --within 20')
    .addOption(agentsOption('Agents'))
    .addOption(withinOption())
    .action(async (options: Demand & { agents: number; within: number }) => {
      const load = loadOf(options);
      const result = erlangC({ ...queueOf(options), agents: options.agents });
      if (!result.ok) throw unstable(load, options.agents);
      const queue = result.value;
      await answer(options, 'Erlang C', [
        loadAnswer(load),
        { name: 'serviceLevel', text: `Answered within ${options.within} s, of all`, unit: 'share', value: queue.serviceLevel },
        { name: 'asaS', text: 'Average speed of answer', unit: 's', value: queue.asaS },
        { name: 'p90WaitS', text: '90 % wait at most', unit: 's', value: queue.p90WaitS },
        { name: 'waitProbability', text: 'Have to wait', unit: 'share', value: queue.waitProbability },
        { name: 'queueLength', text: 'Waiting on average', unit: 'contacts', value: queue.queueLength },
        { name: 'occupancy', text: 'Occupancy', unit: 'share', value: queue.occupancy },
      ]);
    });
}

function addA(erlang: Command): void {
  withDemand(
    erlang.command('a'),
    'Erlang A: waiting customers give up after an exponential patience.',
    '--per-hour 360 --aht 240 --agents 24 --within 20 --patience 180',
  )
    .addOption(agentsOption('Agents'))
    .addOption(withinOption())
    .addOption(patienceOption().makeOptionMandatory())
    .action(async (options: Demand & { agents: number; within: number; patience: number }) => {
      const queue = erlangA({ ...queueOf(options), agents: options.agents, patienceS: options.patience });
      const within = `Answered within ${options.within} s`;
      await answer(options, 'Erlang A', [
        loadAnswer(loadOf(options)),
        { name: 'sl1', text: `SL1: ${within}, of all`, unit: 'share', value: queue.sl1 },
        { name: 'sl2', text: `SL2: ${within}, of all but those who gave up within`, unit: 'share', value: queue.sl2 },
        { name: 'sl3', text: `SL3: ${within}, of answered`, unit: 'share', value: queue.sl3 },
        { name: 'abandonment', text: 'Give up', unit: 'share', value: queue.abandonment },
        { name: 'averageWaitS', text: 'Average wait, of all', unit: 's', value: queue.averageWaitS },
        { name: 'waitProbability', text: 'Have to wait', unit: 'share', value: queue.waitProbability },
        { name: 'occupancy', text: 'Occupancy', unit: 'share', value: queue.occupancy },
      ]);
    });
}

const CONVENTIONS: Record<ServiceLevelConvention, string> = {
  sl1: 'of all',
  sl2: 'of all but those who gave up within',
  sl3: 'of answered',
};

function addRequired(erlang: Command): void {
  withDemand(
    erlang.command('required'),
    'Fewest agents that reach a service level: by Erlang C, or with --patience by Erlang A.',
    '--per-hour 360 --aht 240 --within 20 --target 80%',
  )
    .addOption(withinOption())
    .addOption(patienceOption())
    .requiredOption('--target <share>', 'service level to reach, 0.8 or 80%', shareBetween(0, 0.9999, 'a share'))
    .addOption(
      new Option('--convention <name>', 'service level with patience: sl1 of all, sl2 of all but those who gave up within, sl3 of answered')
        .choices(Object.keys(CONVENTIONS))
        .default('sl1'),
    )
    .action(async (options: Demand & { within: number; target: number; patience?: number; convention: ServiceLevelConvention }) => {
      const load = loadOf(options);
      const level = (share: number, which: string): Answer => ({
        name: 'serviceLevel',
        text: `Answered within ${options.within} s, ${which}`,
        unit: 'share',
        value: share,
      });
      const agents = (value: number): Answer => ({ name: 'agents', text: 'Agents required', unit: 'agents', value });
      if (options.patience === undefined) {
        const found = requiredAgentsErlangC(queueOf(options), options.target);
        const { serviceLevel, occupancy } = found.queue;
        await answer(options, 'Erlang C', [
          loadAnswer(load),
          agents(found.agents),
          level(serviceLevel, CONVENTIONS.sl1),
          { name: 'occupancy', text: 'Occupancy', unit: 'share', value: occupancy },
        ]);
        return;
      }
      const found = requiredAgentsErlangA({ ...queueOf(options), patienceS: options.patience }, options.target, options.convention);
      await answer(options, 'Erlang A', [
        loadAnswer(load),
        agents(found.agents),
        level(found.queue[options.convention], CONVENTIONS[options.convention]),
        { name: 'abandonment', text: 'Give up', unit: 'share', value: found.queue.abandonment },
        { name: 'occupancy', text: 'Occupancy', unit: 'share', value: found.queue.occupancy },
      ]);
    });
}

function withDemand(command: Command, description: string, example: string): Command {
  return command
    .description(description)
    .requiredOption('--per-hour <contacts>', 'contacts offered per hour', numberBetween(0.001, 1e6, 'contacts per hour'))
    .requiredOption('--aht <seconds>', 'average handling time, talk and wrap-up, seconds', numberBetween(0.001, 1e6, 'seconds'))
    .addOption(new Option('--format <format>', 'table for people, json for programs').choices(['table', 'json']).default('table'))
    .addHelpText('after', `\nExample:\n  yuyan erlang ${command.name()} ${example}`);
}

function agentsOption(what: string): Option {
  return new Option('--agents <number>', `${what.toLowerCase()} on duty`)
    .argParser(wholeBetween(1, 20_000, 'agents'))
    .makeOptionMandatory();
}

function withinOption(): Option {
  return new Option('--within <seconds>', 'answered within so many seconds counts for the service level')
    .argParser(numberBetween(0, 1e6, 'seconds'))
    .makeOptionMandatory();
}

function patienceOption(): Option {
  return new Option('--patience <seconds>', 'mean time a customer is willing to wait, seconds').argParser(
    numberBetween(0.001, 1e8, 'seconds'),
  );
}

function queueOf(options: Demand & { within: number }): { arrivalsPerHour: number; ahtS: number; withinS: number } {
  return { arrivalsPerHour: options.perHour, ahtS: options.aht, withinS: options.within };
}

function loadOf(options: Demand): number {
  const load = offeredErlangs(options.perHour, options.aht);
  if (load <= MOST_ERLANGS) return load;
  throw new CommandError(
    EXIT.badInput,
    `--per-hour times --aht is ${format(load)} Erlang; at most ${MOST_ERLANGS} are supported. Is --aht in seconds?`,
  );
}

function unstable(load: number, agents: number): CommandError {
  return new CommandError(
    EXIT.badInput,
    `--agents ${agents} cannot keep up with ${format(load)} Erlang: the queue would grow without end. ` +
      `Erlang C needs at least ${Math.floor(load) + 1} agents; with customers who give up use Erlang A.`,
  );
}

function loadAnswer(load: number): Answer {
  return { name: 'offeredErlangs', text: 'Offered load', unit: 'Erlang', value: load };
}

async function answer(options: Demand, formula: string, answers: readonly Answer[]): Promise<void> {
  if (options.format === 'json') {
    await deliver(prettyJson({ formula, ...Object.fromEntries(answers.map(({ name, value }) => [name, value])) }), undefined);
    return;
  }
  const rows = answers.map(({ text, unit, value }) => [
    text,
    unit === 'share' ? `${format(value * 100)} %` : unit === 'agents' ? String(value) : `${format(value)} ${unit}`,
  ]);
  const table = textTable([{ title: formula, align: 'left' }, { title: '', align: 'right' }], rows);
  await deliver(`${table}\n`, undefined);
}

/** Six significant digits: enough to check against published tables. */
function format(value: number): string {
  return String(Number(value.toPrecision(6)));
}
