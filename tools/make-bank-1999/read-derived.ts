/** Reads the planner's export made from the calls: half-hour figures and agents' sessions, comma-separated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One call type in one half hour, by the time the caller asked for an agent. */
export interface HalfHour {
  readonly date: string;
  /** Half hour of the day, 0 .. 47. */
  readonly halfHour: number;
  readonly type: string;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly answeredWithin20s: number;
  readonly waitAnsweredS: number;
  readonly waitAbandonedS: number;
  readonly handleS: number;
  readonly handledWithTime: number;
}

/** An estimate: first service start to last service end, cut at silences above 20 minutes. */
export interface Session {
  readonly date: string;
  readonly agent: string;
  /** Seconds after midnight; an end above 86,400 lies in the next day. */
  readonly startS: number;
  readonly endS: number;
}

export interface StaffedHalfHour {
  readonly date: string;
  readonly halfHour: number;
  readonly loggedIn: number;
  readonly busy: number;
}

export function readHalfHours(folder: string): readonly HalfHour[] {
  return rows(join(folder, 'derived', 'intervals-30min.csv')).map((row) => ({
    date: row('date'),
    halfHour: halfHourOf(row('interval_start')),
    type: row('type'),
    offered: Number(row('offered')),
    answered: Number(row('answered')),
    abandoned: Number(row('abandoned_in_queue')),
    answeredWithin20s: Number(row('answered_le_20s')),
    waitAnsweredS: Number(row('wait_answered_s')),
    waitAbandonedS: Number(row('wait_abandoned_s')),
    handleS: Number(row('handle_time_s')),
    handledWithTime: Number(row('handled_with_time')),
  }));
}

export function readSessions(folder: string): readonly Session[] {
  return rows(join(folder, 'derived', 'agent-sessions.csv')).map((row) => ({
    date: row('date'),
    agent: row('agent'),
    startS: Number(row('session_start_s')),
    endS: Number(row('session_end_s')),
  }));
}

export function readStaffing(folder: string): readonly StaffedHalfHour[] {
  return rows(join(folder, 'derived', 'staffing-30min.csv')).map((row) => ({
    date: row('date'),
    halfHour: halfHourOf(row('interval_start')),
    loggedIn: Number(row('agents_logged_in_est')),
    busy: Number(row('agents_busy')),
  }));
}

function rows(file: string): readonly ((name: string) => string)[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line !== '');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return (name) => cells[names.indexOf(name)] ?? '';
  });
}

function halfHourOf(time: string): number {
  return Number(time.slice(0, 2)) * 2 + Number(time.slice(3, 5)) / 30;
}
