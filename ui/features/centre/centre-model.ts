/** What the centre room shows: per crew and per bot the numbers of today and of every scenario. Pure. */
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Crew } from '../../../scenarios/document/roster.ts';
import type { Bot } from '../../../scenarios/document/self-service.ts';
import { baseOf, centreOf } from '../../state/edits/centres.ts';

export interface CentreColumn {
  /** Null for today. */
  readonly scenario: Plan['scenarios'][number] | null;
  readonly centre: Centre;
}

export interface CrewRow {
  readonly crew: Crew;
  /** A centre that has the crew, to name it by. */
  readonly centre: Centre;
  /** Agents per column; null where the column has no such crew. */
  readonly agents: readonly (number | null)[];
}

export interface BotRow {
  readonly id: string;
  readonly bot: Bot;
  readonly bots: readonly (Bot | null)[];
}

/** Today first, then every scenario; one whose changes do not fit shows the base. */
export function centreColumns(plan: Plan): readonly CentreColumn[] {
  const base = baseOf(plan);
  return [
    { scenario: null, centre: base },
    ...plan.scenarios.map((scenario) => {
      const centre = centreOf(plan, scenario);
      return { scenario, centre: centre.ok ? centre.value : base };
    }),
  ];
}

/** Crews grouped by team in the order of the plan; crews a scenario adds come last in their team. */
export function crewRows(columns: readonly CentreColumn[]): readonly CrewRow[] {
  const rows = new Map<string, { crew: Crew; centre: Centre }>();
  for (const { centre } of columns) {
    for (const crew of centre.roster.crews) if (!rows.has(crew.id)) rows.set(crew.id, { crew, centre });
  }
  const teams = [...new Set([...rows.values()].map(({ crew }) => crew.team))];
  return teams.flatMap((team) =>
    [...rows.values()]
      .filter(({ crew }) => crew.team === team)
      .map(({ crew, centre }) => ({
        crew,
        centre,
        agents: columns.map((column) => column.centre.roster.crews.find(({ id }) => id === crew.id)?.agents ?? null),
      })),
  );
}

export function botRows(columns: readonly CentreColumn[]): readonly BotRow[] {
  const bots = new Map<string, Bot>();
  for (const { centre } of columns) for (const bot of centre.selfService.bots ?? []) if (!bots.has(bot.id)) bots.set(bot.id, bot);
  return [...bots.values()].map((bot) => ({
    id: bot.id,
    bot,
    bots: columns.map(({ centre }) => centre.selfService.bots?.find(({ id }) => id === bot.id) ?? null),
  }));
}

export function totalAgents({ centre }: CentreColumn): number {
  return centre.roster.crews.reduce((sum, crew) => sum + crew.agents, 0);
}
