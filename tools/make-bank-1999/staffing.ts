/** From estimated sessions to whole agents per half hour, and from these to shifts and crews. */
import type { Crew, Shift } from '../../scenarios/document/roster.ts';
import type { Session } from './read-derived.ts';
import { teamIds } from './skill-groups.ts';
import type { TeamId } from './skill-groups.ts';
import { dayPlace, HALF_HOUR_S, INTERVALS_PER_DAY } from './week.ts';

export type ByTeam<T> = Readonly<Record<TeamId, T>>;

/** Mean agents logged in per half hour of the week (0 = Monday 00:00). A session past midnight ends at midnight. */
export function loggedIn(sessions: readonly Session[], teamOf: ReadonlyMap<string, TeamId>): ByTeam<readonly number[]> {
  const estimate = { all: emptyWeek(), prospects: emptyWeek(), stocks: emptyWeek() };
  for (const { date, agent, startS, endS } of sessions) {
    const day = dayPlace(date);
    const team = teamOf.get(agent);
    if (day < 0 || team === undefined) continue;
    for (let i = 0; i < INTERVALS_PER_DAY; i++) {
      const overlapS = Math.min(endS, (i + 1) * HALF_HOUR_S) - Math.max(startS, i * HALF_HOUR_S);
      const at = day * INTERVALS_PER_DAY + i;
      if (overlapS > 0) estimate[team][at] = (estimate[team][at] ?? 0) + overlapS / HALF_HOUR_S;
    }
  }
  return estimate;
}

/** Whole agents: the sum over teams is the rounded sum, shared out by largest remainder. */
export function wholeAgents(estimate: ByTeam<readonly number[]>): ByTeam<readonly number[]> {
  const whole = { all: emptyWeek(), prospects: emptyWeek(), stocks: emptyWeek() };
  for (let i = 0; i < whole.all.length; i++) {
    const parts = teamIds.map((team) => ({ team, exact: estimate[team][i] ?? 0 }));
    for (const { team, exact } of parts) whole[team][i] = Math.floor(exact);
    const total = parts.reduce((sum, { exact }) => sum + exact, 0);
    let left = Math.round(total) - parts.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
    for (const { team } of [...parts].sort((a, b) => (b.exact % 1) - (a.exact % 1))) {
      if (left-- > 0) whole[team][i] = (whole[team][i] ?? 0) + 1;
    }
  }
  return whole;
}

/** Half hours [from, to) of one day. */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

/** Cuts a day's staircase into level spells: the k-th layer stands wherever at least k agents do. */
export function spellsOfDay(agents: readonly number[]): readonly Spell[] {
  const spells: Spell[] = [];
  for (let layer = 1; layer <= Math.max(0, ...agents); layer++) {
    let from = -1;
    for (let i = 0; i <= agents.length; i++) {
      const stands = (agents[i] ?? 0) >= layer;
      if (stands && from < 0) from = i;
      if (!stands && from >= 0) {
        spells.push({ from, to: i });
        from = -1;
      }
    }
  }
  return spells;
}

/** Shifts and crews that put exactly these whole agents on duty. Equal spells of several days become one crew. */
export function rosterOf(agents: ByTeam<readonly number[]>): { readonly shifts: Shift[]; readonly crews: Crew[] } {
  const shifts = new Map<string, Shift>();
  /** `team shift heads` -> days. */
  const crews = new Map<string, { team: TeamId; shift: string; heads: number; days: number[] }>();
  for (const team of teamIds) {
    for (let day = 0; day < 7; day++) {
      const heads = new Map<string, number>();
      for (const spell of spellsOfDay(agents[team].slice(day * INTERVALS_PER_DAY, (day + 1) * INTERVALS_PER_DAY))) {
        const shift = shiftOf(spell);
        shifts.set(shift.id, shift);
        heads.set(shift.id, (heads.get(shift.id) ?? 0) + 1);
      }
      for (const [shift, n] of heads) {
        const key = `${team} ${shift} ${n}`;
        const crew = crews.get(key) ?? { team, shift, heads: n, days: [] };
        crew.days.push(day + 1);
        crews.set(key, crew);
      }
    }
  }
  return {
    shifts: sortedById([...shifts.values()]),
    crews: sortedById(
      [...crews.values()].map(({ team, shift, heads, days }) => ({
        id: `${team}-${shift.slice(1)}-x${heads}`,
        team,
        shift,
        days,
        agents: heads,
      })),
    ),
  };
}

function shiftOf({ from, to }: Spell): Shift {
  const [start, end] = [clock(from), clock(to)];
  return { id: `s${start}-${end}`.replaceAll(':', ''), name: `${start}-${end}`, from: start, to: end, breaks: [] };
}

function clock(halfHour: number): string {
  return `${String(Math.floor(halfHour / 2)).padStart(2, '0')}:${halfHour % 2 === 0 ? '00' : '30'}`;
}

function emptyWeek(): number[] {
  return new Array<number>(7 * INTERVALS_PER_DAY).fill(0);
}

function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
